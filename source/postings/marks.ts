import { abbreviated } from './initials.ts';
import type { Posting } from './posting.ts';
import { parseQuery } from './query.ts';
import { mergeRanges, type Range, rangesOf, wordRanges } from './ranges.ts';
import { searchWords } from './search.ts';
import { unlikeness } from './typos.ts';

/** Where a query matched: stretches of the role and of the team, in order. */
export interface Marks {
  readonly role: readonly Range[];
  readonly team: readonly Range[];
}

/** Why `typed` found this posting, for the eye. */
export function marksOf(posting: Posting, typed: string): Marks {
  const query = parseQuery(typed);
  const literal = (kinds: readonly string[]) =>
    query.filter((term) => kinds.includes(term.kind) && !term.not).map((term) => term.text);
  const words = searchWords(query);
  const marks = words.map((word) => marksOfWord(posting, word));
  return {
    role: mergeRanges([
      ...marks.flatMap(({ role }) => role),
      ...literal(['exact']).flatMap((text) => rangesOf(posting.role, text)),
    ]),
    team: mergeRanges([
      ...marks.flatMap(({ team }) => team),
      ...literal(['exact', 'team']).flatMap((text) => rangesOf(posting.team ?? '', text)),
    ]),
  };
}

/** The words of a query that are looked for in the text of sections. */
export function textsOf(typed: string): readonly string[] {
  return parseQuery(typed)
    .filter((term) => term.kind === 'text' && !term.not)
    .map((term) => term.text);
}

type Way = (text: string, word: string) => readonly Range[];

/** From the best way in which a word can fit to the weakest, as the search ranks them. */
const ways: readonly { readonly inRole: Way; readonly inTeam: Way }[] = [
  { inRole: startsOf, inTeam: startsOf },
  { inRole: initialRanges, inTeam: () => [] },
  { inRole: rangesOf, inTeam: rangesOf },
  { inRole: pairsOf, inTeam: pairsOf },
  { inRole: typosOf, inTeam: typosOf },
];

function marksOfWord({ role, team = '' }: Posting, word: string): Marks {
  for (const { inRole, inTeam } of ways) {
    const marks = { role: inRole(role, word), team: inTeam(team, word) };
    if (marks.role.length + marks.team.length > 0) return marks;
  }
  return { role: [], team: [] };
}

function startsOf(text: string, word: string): readonly Range[] {
  return wordRanges(text)
    .filter((range) => range.word.startsWith(word))
    .map(({ start }) => ({ start, end: start + word.length }));
}

function initialRanges(role: string, word: string): readonly Range[] {
  const words = wordRanges(role);
  return abbreviated(role, word).flatMap((at) => {
    const range = words[at];
    return range ? [{ start: range.start, end: range.start + 1 }] : [];
  });
}

/** Two words that are one as they were typed: “Front End” for `frontend`. */
function pairsOf(text: string, word: string): readonly Range[] {
  const words = wordRanges(text);
  return words.flatMap(({ word: first, start }, at) => {
    const next = words[at + 1];
    return next && first + next.word === word ? [{ start, end: next.end }] : [];
  });
}

function typosOf(text: string, word: string): readonly Range[] {
  return wordRanges(text).filter((range) => unlikeness(word, range.word) !== undefined);
}
