import type { Posting } from './posting.ts';
import { searchWords } from './search/finder.ts';
import { abbreviated } from './search/initials.ts';
import type { Query } from './search/query.ts';
import { unlikeness } from './search/typos.ts';
import { mergeRanges, type Range, rangesOf, wordRanges } from './text/ranges.ts';

/** Where a query matched: stretches of the role and of the team, in order. */
export interface Highlights {
  readonly role: readonly Range[];
  readonly team: readonly Range[];
}

/** What a query found in a posting's role and team. */
export function highlightsOf(posting: Posting, query: Query): Highlights {
  const literal = (kinds: readonly string[]) =>
    query.terms.filter((term) => kinds.includes(term.kind) && !term.not).map((term) => term.text);
  const words = searchWords(query);
  const highlights = words.map((word) => highlightsOfWord(posting, word));
  return {
    role: mergeRanges([
      ...highlights.flatMap(({ role }) => role),
      ...literal(['exact']).flatMap((text) => rangesOf(posting.role, text)),
    ]),
    team: mergeRanges([
      ...highlights.flatMap(({ team }) => team),
      ...literal(['exact', 'team']).flatMap((text) => rangesOf(posting.team ?? '', text)),
    ]),
  };
}

/** The words of a query that are looked for in the text of sections. */
export function textsOf({ terms }: Query): readonly string[] {
  return terms.filter((term) => term.kind === 'text' && !term.not).map((term) => term.text);
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

function highlightsOfWord({ role, team = '' }: Posting, word: string): Highlights {
  for (const { inRole, inTeam } of ways) {
    const highlights = { role: inRole(role, word), team: inTeam(team, word) };
    if (highlights.role.length + highlights.team.length > 0) return highlights;
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
