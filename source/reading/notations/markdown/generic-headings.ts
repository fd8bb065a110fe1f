import { fold } from '../../../postings/text/fold.ts';

/** Headings that say only that a text about the job follows, in the languages that postings are most often written in. */
const generic =
  /^(?:(?:the )?(?:job|role|position|full)? ?(?:description|details|overview|summary|introduction|opportunity|additional information|additional)|(?:the )?(?:job|role|position|stelle|poste)|overview|about|introduction|details|general|beschreibung|descripcion|description du poste)$/;

/** Headings of sections that postings have; none of them is what a job is called. */
const ofSection =
  /^(?:about(?: .*)?|who (?:we|you) are|what (?:you|we)\b.*|how (?:to|we)\b.*|why\b.*|your? .*|we (?:offer|are|look|expect|provide)\b.*|join (?:us|our)\b.*|(?:key |main |core |your |minimum |preferred |basic |other )*(?:requirements?|responsibilit(?:y|ies)|duties|tasks|qualifications?|skills|experience|benefits|perks|compensation|salary|pay|location|contact|education)\b.*|nice to haves?|must haves?|(?:our |the )?(?:company|team|mission|values|offer)|equal opportunit.*|to apply|apply.*|aufgaben|anforderungen|profil|benefits|requisitos|beneficios|missions?)$/;

/** Whether a heading says nothing but that a text about the job follows. */
export function isGeneric(heading: string): boolean {
  return generic.test(comparable(heading));
}

/** Whether a heading is one that many postings have, and so is not what a job is called. */
export function isOfSection(heading: string): boolean {
  const words = comparable(heading);
  return generic.test(words) || ofSection.test(words);
}

function comparable(heading: string): string {
  return fold(heading.slice(0, 100))
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
