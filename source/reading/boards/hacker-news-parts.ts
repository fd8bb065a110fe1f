/** What a part of a head is. */
export type PartKind = 'link' | 'role' | 'remote' | 'employment' | 'pay' | 'visa' | 'place' | 'unknown';

const roleWords =
  /\b(?:engineer(?:s|ing)?|developers?|devs?|designers?|managers?|scientists?|analysts?|architects?|programmers?|administrators?|researchers?|consultants?|specialists?|recruiters?|writers?|directors?|head of|leads?|cto|ceo|coo|cpo|vp|swe|sre|sdet|qa|devops|full[- ]?stack|front[- ]?end|back[- ]?end|founding|staff|senior|principal|junior|roles?|positions?|openings?|marketer|marketing|sales|product|technicians?|operator|interns?|officer|associates?|editors?)\b/i;
const remoteWords =
  /\b(?:remote(?:ly)?|on-?\s?site|hybrid|in[- ]?office|in[- ]person|distributed|wfh|anywhere)\b/i;
const employmentWords =
  /\b(?:full[- ]?time|part[- ]?time|contract(?:ors?)?|freelance|permanent|internships?|temporary)\b|^(?:ft|pt)$/i;
const payWords = /[$€£¥₹]\s?\d|\d\s?k\b|\b(?:usd|eur|gbp|chf|salary|equity|compensation)\b/i;
const placeWords = /^[\p{Lu}][\p{L}.' -]+,\s*[\p{Lu}]|^(?:SF|NYC|LA|US|USA|UK|EU|Bay Area|Worldwide)\b/u;

/** A part that is nothing but an address on the web. */
const onlyLink =
  /^(?:https?:\/\/\S+|(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|io|ai|co|org|net|dev|app|tech|eu|de|uk|example)(?:\/\S*)?)$/i;

/** The kinds of parts, each with its test. The first that matches counts. */
const table: readonly (readonly [kind: PartKind, is: (part: string) => boolean])[] = [
  ['link', (part) => onlyLink.test(part)],
  ['pay', (part) => payWords.test(part) && !roleWords.test(part)],
  ['visa', (part) => /\b(?:visas?|sponsor(?:ship)?)\b/i.test(part)],
  ['employment', (part) => employmentWords.test(part) && !roleWords.test(part) && !remoteWords.test(part)],
  ['role', (part) => roleWords.test(part) && !/^(?:remote|on-?site|hybrid)\b/i.test(part)],
  ['remote', (part) => remoteWords.test(part)],
  ['employment', (part) => employmentWords.test(part)],
  ['place', (part) => placeWords.test(part)],
];

/** What a part of a head is, by its words. */
export function kindOfPart(part: string): PartKind {
  return table.find(([, is]) => is(part))?.[0] ?? 'unknown';
}
