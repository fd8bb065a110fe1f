import type { PostingContent } from '../posting.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { factWordsOf } from './fact-groups.ts';
import { plainWords } from './plain-words.ts';

/**
 * What is kept of what a posting says, so that an edit can be told and named: fingerprints of its words, and no word. They stay
 * in one text each until they are compared, as most never are.
 */
export interface Imprint {
  /** Of all as it was written, so that words need not be looked at again where nothing at all has changed. */
  readonly raw: string;
  /** Of each group of facts, in the order of `factGroupNames`, with commas between. */
  readonly facts: string;
  /** Of all words in the sections; empty as long as they are not known. */
  readonly text: string;
  /** Of each section: `heading.text`, with commas between. */
  readonly sections: string;
}

/** Letters of a fingerprint: few where only those of one posting are compared. */
const short = 6;

/** The imprint of a posting. That its text is not known says nothing: then that of `before` stays. */
export function imprintOf(posting: PostingContent, before?: Imprint): Imprint {
  const raw = rawOf(posting);
  if (before?.raw === raw) return before;
  const facts = factWordsOf(posting)
    .map((words) => (words === '' ? '' : shortPrint(words)))
    .join(',');
  if (posting.sections.length === 0)
    return { raw, facts, text: before?.text ?? '', sections: before?.sections ?? '' };
  const words = posting.sections.map(({ heading, text }) => [plainWords(heading), plainWords(text)] as const);
  return {
    raw,
    facts,
    text: fingerprint(words.flat().join(' ')),
    sections: words.map(([heading, text]) => `${shortPrint(heading)}.${shortPrint(text)}`).join(','),
  };
}

function shortPrint(text: string): string {
  return fingerprint(text).slice(0, short);
}

function rawOf(posting: PostingContent): string {
  const { sections } = posting;
  const facts = factTexts(posting);
  const texts = sections.map(({ heading, text }) => `${heading}\n${text}`);
  return fingerprint([...facts, ...texts].join('\n\0'));
}

/** Facts as they stand, those that are looked at and no other. */
function factTexts(posting: PostingContent): readonly string[] {
  const { role, team, company, locations, remote, remoteNote, employment, employmentNote } = posting;
  const { salary, visa, reportsTo, closes } = posting;
  const stated = [role, team, company, remote, remoteNote, employment, employmentNote];
  return [...stated, salary, visa, reportsTo, closes, ...locations].map((fact) => fact ?? '');
}
