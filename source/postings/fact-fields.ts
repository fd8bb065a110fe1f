import type { FacetField, FactField } from './fact-row.ts';
import { beginsWord, oneOf, startsFolded, startsSame } from './fact-tests.ts';
import { salaryTexts } from './fact-words.ts';
import { employments, type Posting, remotes, statuses } from './posting.ts';
import { daysProblem, isOfDays } from './search/days-wanted.ts';
import { payProblem, paysAsMuch } from './search/pay-wanted.ts';
import { remember } from './text/remember.ts';

const rows = [
  {
    name: 'role',
    aliases: ['title'],
    of: 'role',
    test: beginsWord(({ role }) => [role]),
    values: ({ role }) => [role],
    help: { example: 'role:writer', means: 'in the role alone; also title:' },
  },
  {
    name: 'team',
    of: 'team',
    test: beginsWord(teamsOf),
    values: teamsOf,
    facet: { title: 'Team', place: 1 },
    help: { example: 'team:support', means: 'of this team' },
    flag: { value: '<name>', help: 'only this team' },
  },
  {
    name: 'company',
    of: 'company',
    test: beginsWord(companiesOf),
    values: companiesOf,
    facet: { title: 'Company', place: 0 },
    help: { example: 'company:npm', means: 'of this company' },
  },
  {
    name: 'year',
    of: 'posted',
    test: startsSame(({ posted = '' }) => posted),
    values: ({ posted }) => (posted === undefined ? [] : [posted.slice(0, 4)]),
    facet: { title: 'Year', place: 5, isNewestFirst: true },
    help: { example: 'year:2018', means: 'posted in this year' },
    flag: { value: '<year>', help: 'only postings of this year' },
  },
  {
    name: 'posted',
    of: 'posted',
    test: isOfDays,
    refuses: daysProblem,
    narrows: true,
    values: ({ posted }) => (posted === undefined ? [] : [posted]),
    suggests: ['<7d', '<14d', '<30d'],
    help: { example: 'posted:<14d', means: 'of the last 14 days; also <3m, >2018-06, 2017..2018' },
  },
  {
    name: 'status',
    of: 'status',
    ...oneOf(statuses, ({ status = '' }) => status),
    values: ({ status }) => (status === undefined ? [] : [status]),
    help: { example: 'status:open', means: 'open or closed' },
  },
  {
    name: 'employment',
    aliases: ['type'],
    of: 'employment',
    test: startsFolded(({ employment = '' }) => employment),
    values: ({ employment }) => (employment === undefined ? [] : [employment]),
    facet: { title: 'Employment', place: 4 },
    help: {
      example: 'employment:full',
      means: `${employments.slice(0, 3).join(', ')} and others; also type:`,
    },
  },
  {
    name: 'location',
    aliases: ['loc', 'city', 'place'],
    of: 'locations',
    test: beginsWord(({ locations }) => locations),
    values: ({ locations }) => locations,
    facet: { title: 'Place', place: 2 },
    help: { example: 'loc:oakland', means: 'at this place; also city:, place:' },
    flag: { value: '<place>', help: 'only this city, region or country' },
  },
  {
    name: 'remote',
    of: 'remote',
    ...oneOf(remotes, ({ remote }) => remote),
    values: ({ remote }) => [remote],
    facet: { title: 'Remote', place: 3 },
    help: { example: 'remote:yes', means: `remote or not: ${remotes.join(', ')}` },
    flag: { value: '<answer>', help: 'only roles that are remote: yes, partly, no or unstated' },
  },
  {
    name: 'salary',
    of: 'salary',
    test: paysAsMuch,
    refuses: payProblem,
    narrows: true,
    values: (posting) => salaryTexts(posting).slice(0, 1),
    suggests: ['>100k', 'stated'],
    help: { example: 'salary:>120k', means: 'pay in a year; also <90k, 100k..150k, stated' },
  },
  {
    name: 'source',
    of: 'source',
    test: beginsWord(({ source = '', readFrom = '' }) => [source, readFrom]),
    values: sourcesOf,
    facet: { title: 'Source', place: 6 },
    help: { example: 'source:hacker', means: 'published there' },
  },
] as const satisfies readonly FactField[];

type Row = (typeof rows)[number];

/** The facts that a query can ask for, by the names of their fields. */
export type FactFieldName = Row['name'];

/** The fields that are options too. */
export type FactFlagName = Extract<Row, { readonly flag: unknown }>['name'];

type Named = { readonly name: FactFieldName };

/** What a query can ask for by name, as in `team:web`, in the order in which help tells it. */
export const factFields: readonly (FactField & Named)[] = rows;

/** The fields that are options of the command line too. */
export const factFlags: readonly (NonNullable<FactField['flag']> & { readonly name: FactFlagName })[] =
  factFields.flatMap(({ name, flag }) => (flag ? [{ name: name as FactFlagName, ...flag }] : []));

/** The fields whose values are offered to choose from, in the order in which they are. */
export const facetFields: readonly (FacetField & Named)[] = factFields
  .flatMap(({ facet, ...field }) => (facet ? [{ ...field, facet }] : []))
  .toSorted((a, b) => a.facet.place - b.facet.place);

function companiesOf({ company }: Posting): readonly string[] {
  return company === undefined ? [] : [company];
}

const withoutFile = remember((source) => source.replace(/,.*/s, ''));

/** Where it was published, without the file in which it stood there, and what it was read from. */
function sourcesOf({ source, readFrom }: Posting): readonly string[] {
  const published = source === undefined ? [] : [withoutFile(source)];
  return readFrom === undefined ? published : [...published, readFrom];
}

function teamsOf({ team }: Posting): readonly string[] {
  return team === undefined ? [] : [team];
}
