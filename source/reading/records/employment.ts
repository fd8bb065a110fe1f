import type { Posting } from '../../postings/posting.ts';
import { isRecord } from './json-record.ts';
import { readLine, wordsIn } from './names.ts';

/** A kind of employment as a posting names it. */
export type Employment = NonNullable<Posting['employment']>;

/** What each kind is called, in words without accents and joints; of several in one phrase the first here says most. */
const kinds: readonly (readonly [kind: Employment | 'permanent' | 'regular', words: RegExp])[] = [
  [
    'permanent',
    /permanent|\bunbefristet\w*|\bfest ?anstellung|\bcdi\b|\bclt\b|indefin\w+|indetermin\w+|open ended|\bvast\b/,
  ],
  [
    'internship',
    /\bintern(?:s|ships?)?\b|\bpraktik\w+|\bstag(?:e|iaire|iair)\b|\btrainee\w*|\bapprentic\w+|\bausbildung|\bazubi|\balternan\w+|\bco ?op\b|\bbecari\w+|\btirocinio/,
  ],
  ['volunteer', /\bvolunt\w+|\behrenamt\w*|\bbenevol\w+/],
  [
    'contract',
    /\bcontract(?:or|ors|s|ing)?\b|\bfree ?lanc\w+|\bself ?employed|\bb2b\b|\b1099\b|\bc2c\b|\bindependent/,
  ],
  [
    'full-time',
    /\bfull ?time|\bfull(?: or part ?time)?\b|\bvollzeit|\btemps plein|\b(?:tiempo|jornada) comple\w+|^completa$|\btempo (?:integral|pieno)|\bvoltijd\w*|\bheltid|\bft\b/,
  ],
  [
    'part-time',
    /\bpart ?time|^part$|\bteilzeit|\btemps partiel|\bmi temps|\btiempo parcial|\bmedia jornada|\btempo parcial|\bdeeltijd\w*|\bdeltid|\bwerkstudent\w*|\bworking student|\bmini ?job|\bpt\b/,
  ],
  [
    'temporary',
    /\btemp(?:orary|oraire|oral|orar|orario)?\b|\bfixed ?term(?: contract)?|\bbefristet\w*|\bcdd\b|\bseasonal|\bsaison\w+|\binterim\w*|\bper ?diem|\bdetermin\w+|\btijdelijk/,
  ],
  ['regular', /\bregular|\bemployee|\bsalaried/],
];
const longest = 80;

/** What a posting can say of an employment: one kind, and in words what else it is. */
export interface EmploymentFacts {
  readonly employment: Employment;
  readonly employmentNote?: string;
}

/** The first kind of employment that a value names; nothing if it names none. */
export function readEmployment(value: unknown): Employment | undefined {
  return employmentFacts(value)?.employment;
}

/** The first kind and the others: `full-time`, and “part-time, permanent”. What is only permanent is taken for full-time. */
export function employmentFacts(value: unknown): EmploymentFacts | undefined {
  const found = new Set([value].flat().flatMap(kindsIn));
  const named = [...found].filter((kind): kind is Employment => kind !== 'permanent' && kind !== 'regular');
  const [employment = found.size > 0 ? 'full-time' : undefined, ...others] = named;
  if (employment === undefined) return undefined;
  const note = [...others, ...(found.has('permanent') ? ['permanent'] : [])].join(', ');
  return { employment, ...(note && { employmentNote: note }) };
}

function kindsIn(value: unknown) {
  const words = wordsIn(value).flatMap(kindsInWords);
  return words.length === 0 && isRecord(value) ? kindsInWords(readLine(value.id) ?? '') : words;
}

function kindsInWords(text: string) {
  return text.length > longest
    ? []
    : text.split(/[,;|/&]| or | and | und | oder | ou /i).flatMap(kindsInPhrase);
}

/** The words of a phrase without accents, marks and joints, in lower case; those of `fullTime` are two. */
function wordsOf(phrase: string): string {
  return phrase
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same of ASCII, without expressions that take milliseconds to compile. */
function plainWords(phrase: string): string {
  return phrase
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What most records say, and nothing else in it: the expressions take a millisecond to compile. */
const usual: ReadonlyMap<string, readonly Employment[]> = new Map([
  ['full time', ['full-time']],
  ['part time', ['part-time']],
  ['contract', ['contract']],
  ['internship', ['internship']],
]);

function kindsInPhrase(phrase: string): readonly (typeof kinds)[number][0][] {
  let words = /^[\0-\x7F]*$/.test(phrase) ? plainWords(phrase) : wordsOf(phrase);
  const known = usual.get(words);
  if (known) return known;
  return kinds.flatMap(([kind, pattern]) => {
    const found = pattern.exec(words)?.[0];
    if (found === undefined) return [];
    words = words.replace(found, kind === 'full-time' && found.includes('part') ? ' part time ' : ' ').trim();
    return [kind];
  });
}
