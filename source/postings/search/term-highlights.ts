import { factFields } from '../fact-fields.ts';
import type { FactName } from '../fact-row.ts';
import { employmentText, placesText, remoteText } from '../fact-words.ts';
import type { Posting } from '../posting.ts';
import { fold } from '../text/fold.ts';
import type { Needle } from '../text/needles.ts';
import { mergeRanges, type Range, rangesOf, wordRanges } from '../text/ranges.ts';
import { remember } from '../text/remember.ts';
import { exactPlace, exactTextsOf } from './exact-texts.ts';
import { type Query, type Term, textsOf } from './query.ts';
import { remoteWords } from './search-fields.ts';
import { needlesOf } from './text-needles.ts';
import type { Want } from './want.ts';
import { wantsOf } from './wants.ts';
import { literalWays, type Surroundings, type Way, ways } from './ways.ts';

/** A fact that a word of a query was found in, and its text. */
interface SearchedFact {
  readonly name: FactName;
  readonly text: (posting: Posting) => string;
  /** How a person reads it, if not so. */
  readonly told?: (posting: Posting) => string;
}

const searched: Readonly<Record<Surroundings, readonly SearchedFact[]>> = {
  name: [
    { name: 'role', text: ({ role }) => role },
    { name: 'team', text: ({ team = '' }) => team },
  ],
  around: [
    { name: 'company', text: ({ company = '' }) => company },
    { name: 'locations', text: placesText },
    { name: 'remote', text: remoteWords, told: remoteText },
    { name: 'employment', text: employmentText },
  ],
};

const surroundings = new Map(
  Object.entries(searched).flatMap(([where, facts]) => facts.map(({ name }) => [name, where] as const)),
);

/** What a query found in a posting, for every text in which its facts are shown. */
export function highlighterOfTerms(
  posting: Posting,
  query: Query,
): (name: FactName, shown: string) => readonly Range[] {
  const found = wantsOf(query).flatMap((want) => findingOf(posting, want) ?? []);
  return (name, shown) => {
    const words = wordRanges(shown);
    const here = found.filter(({ where }) => where === surroundings.get(name));
    return mergeRanges([
      ...here.flatMap(({ way, want }) => way(words, want)),
      ...query.terms.filter((term) => asksFor(term, name)).flatMap(({ text }) => rangesOf(shown, text)),
    ]);
  };
}

/** A fact in which a query found a word, because of which a posting is shown; what is found in role and team explains itself. */
export interface Reason {
  readonly name: FactName;
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** The facts besides role and team in which the words of a query were found, each once. */
export function reasonsOfTerms(posting: Posting, query: Query): readonly Reason[] {
  const reasons = new Map<FactName, Reason>();
  for (const rangesIn of aroundOnly(posting, query))
    for (const { name, text, told = text } of searched.around) {
      if (rangesIn(text(posting)).length === 0) continue;
      const ranges = rangesIn(told(posting));
      const before = reasons.get(name)?.ranges ?? [];
      reasons.set(name, { name, text: told(posting), ranges: mergeRanges([...before, ...ranges]) });
    }
  return [...reasons.values()];
}

/** What finds, in a text, each word and exact text that role and team do not have. */
function aroundOnly(posting: Posting, query: Query): readonly ((text: string) => readonly Range[])[] {
  const words = wantsOf(query)
    .flatMap((want) => findingOf(posting, want) ?? [])
    .filter(({ where }) => where === 'around')
    .map(
      ({ way, want }) =>
        (text: string) =>
          way(wordRanges(text), want),
    );
  const texts = exactTextsOf(query).filter((text) => !isInName(posting, text));
  return [...words, ...texts.map((wanted) => (text: string) => rangesOf(text, wanted))];
}

function isInName(posting: Posting, folded: string): boolean {
  return searched.name.some(({ text }) => fold(text(posting)).includes(folded));
}

/**
 * What a query found in the text of a posting's sections: for each text or word the ways in which it may stand there. Words
 * count only in a posting that was found because of its text: those that stand nowhere else in it.
 */
export function needlesOfTerms(
  posting: Posting,
  query: Query,
  isTextHit: boolean,
): readonly (readonly Needle[])[] {
  const words = isTextHit ? wantsOf(query).filter((want) => !findingOf(posting, want, literalWays)) : [];
  const exact = isTextHit
    ? exactTextsOf(query).filter((text) => exactPlace(posting, text) === undefined)
    : [];
  const texts = [...textsOf(query), ...exact];
  return [...texts.map((text) => [{ text, at: 'anywhere' as const }]), ...words.map(needlesOf)];
}

interface Finding {
  readonly want: Want;
  readonly where: Surroundings;
  readonly way: Way;
}

/** Where and how a word fits a posting best; nothing if it is only in its sections. */
function findingOf(posting: Posting, want: Want, among = ways): Finding | undefined {
  const words = remember(wordRanges);
  const found = among.find(({ where, way }) =>
    searched[where].some(({ text }) => way(words(text(posting)), want).length > 0),
  );
  return found && { want, ...found };
}

const factOfField = new Map<string, FactName>(factFields.map((field) => [field.name, field.of]));

function asksFor({ kind, not }: Term, name: FactName): boolean {
  if (not) return false;
  return kind === 'exact' ? surroundings.has(name) : factOfField.get(kind) === name;
}
