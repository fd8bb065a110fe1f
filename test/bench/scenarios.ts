/** Keys that are pressed one after the other and measured one by one. */
export interface Scenario {
  readonly name: string;
  /** What the program is told before, and afterwards to be as it was. */
  readonly before: string;
  readonly steps: readonly string[];
  readonly after: string;
  /** The same for fzf, if it can do this. */
  readonly fzf?: Omit<Scenario, 'name' | 'fzf'>;
  /** Milliseconds of the 95th percentile, by the number of postings. */
  readonly targets: Readonly<Record<number, number>>;
}

const times = (count: number, key: string): readonly string[] => Array.from({ length: count }, () => key);
const back = '\u001B';
const eraseAll = '\u0015';

/** Words that are typed letter by letter, erased at once: a prefix, two words out of order, a slip, a place. */
const typed = ['engineer', 'manager acc', 'desinger', 'team:data sci'];
const typing = typed.flatMap((query) => [...query, eraseAll]);

/** A word that stands only in the text of sections, where there is one. */
const inTexts = 'together';

/** Everything that a person does most. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'moving',
    before: '',
    steps: [...times(12, 'j'), ...times(12, 'k')],
    after: '',
    fzf: { before: '', steps: [...times(12, '\u000E'), ...times(12, '\u0010')], after: '', targets: {} },
    targets: { 51: 8 },
  },
  {
    name: 'typing',
    before: '/',
    steps: typing,
    after: back,
    fzf: { before: '', steps: typing, after: '', targets: {} },
    targets: { 51: 8, 10000: 33, 100000: 100 },
  },
  {
    name: 'typing what only texts say',
    before: '/',
    steps: [...inTexts, eraseAll],
    after: back,
    targets: {},
  },
  {
    name: 'facets',
    before: 'f',
    steps: [...times(3, '\t'), ...'web', eraseAll, '\t', '\r', '\r'],
    after: back,
    targets: { 51: 8, 10000: 33, 100000: 100 },
  },
  {
    name: 'paging',
    before: '\r',
    steps: [...times(6, ' '), ...times(6, 'b')],
    after: back,
    targets: { 51: 8 },
  },
];
