import { headIn, headLine, longestLine, partsOfLine, withoutTags } from './hacker-news-head.ts';
import { kindOfPart } from './hacker-news-parts.ts';

const lineBreak = /<\/?p>|<br\b[^>]*>|\n/i;
const breaksBefore = /^(?:\s|<\/?p>|<br\b[^>]*>)+/i;
const bar = /\s*\|\s*|\s+[•·]\s+/;

/**
 * The text of a comment below its head line, which the facts repeat. Parts of the head that no fact holds whole come last,
 * where they cannot be taken for a heading. A comment that has no head, or nothing below it, stays as it is.
 */
export function textBelowHead(html: string): string {
  const text = html.replace(breaksBefore, '');
  const end = text.search(lineBreak);
  const below = text.slice(end);
  const line = text.slice(0, end);
  if (end === -1 || end > longestLine || withoutTags(below).trim() === '') return html;
  if (partsOfLine(headLine(line)).length < 2 || headIn(line).company === undefined) return html;
  const unheld = line.split(bar).filter((part) => !isHeld(withoutTags(part).trim(), line));
  const rest = below.replace(breaksBefore, '');
  if (unheld.length === 0) return rest;
  return `${rest.trimEnd()}${/<p>|<br/i.test(below) ? '<p>' : '\n\n'}${unheld.join(' | ')}`;
}

/** Whether a fact says all that a part of the head says. */
function isHeld(part: string, line: string): boolean {
  const facts = headIn(line);
  const held = Object.values(facts).flat().map(String);
  if (part === '' || held.includes(part)) return true;
  const kind = kindOfPart(part);
  if (kind === 'remote') return isOnlyRemote(part, held);
  const joined = { role: facts.role, pay: facts.salary, visa: facts.visa }[String(kind)];
  return typeof joined === 'string' && joined.includes(part);
}

/** Whether besides words such as “remote” and “onsite” a part has only what is held. */
function isOnlyRemote(part: string, held: readonly string[]): boolean {
  const words = held.reduce((rest, each) => (each.length > 1 ? rest.replace(each, ' ') : rest), part);
  return !/\p{L}{2}/u.test(
    words.replace(
      /\b(?:100%|fully|remote(?:ly)?|first|only|friendly|ok|possible|on-?\s?site|hybrid|in[- ]?(?:office|person)|distributed|wfh|anywhere|or|and|in|yes|no)\b/gi,
      ' ',
    ),
  );
}
