import type { FacetField, FactField, FactName, FactRow } from './fact-row.ts';
import { beginsWord, startsFolded, startsSame } from './fact-tests.ts';
import {
  ageText,
  agoText,
  employmentText,
  placesText,
  placeTexts,
  postedText,
  remoteFact,
  remoteText,
  salaryTexts,
} from './fact-words.ts';
import { employments, type Posting, remotes, statuses } from './posting.ts';

/** Several names in one text. */
function names(list: string): readonly string[] {
  return list.split(' ');
}

/** Every fact that a posting file can state, in the order in which facts are written and read. */
export const facts = {
  role: {
    label: 'Role',
    aliases: names(
      'title position jobtitle subject positiontitle positionname roletitle rolename jobname jobopeningname postingtitle vacancytitle',
    ),
    kind: 'line',
    expects: 'a text',
    isRequired: true,
    isOrder: true,
  },
  team: {
    label: 'Team',
    aliases: names(
      'department departments group teamname departmentname departmentlabel division businessunit jobcategory',
    ),
    kind: 'names',
    expects: 'a text',
    isRequired: true,
    summary: { part: 'work', place: 1 },
    column: { place: 3, least: 12, most: 14, texts: teamsOf },
    isOrder: true,
    field: {
      name: 'team',
      test: beginsWord(teamsOf),
      values: teamsOf,
      facet: { title: 'Team', place: 1 },
      help: { example: 'team:support', means: 'of this team' },
      flag: { value: '<name>', help: 'only this team' },
    },
  },
  company: {
    label: 'Company',
    aliases: names(
      'companyname organization organisation employer hiringorganization hiringcompany employername organizationname organisationname subcompany',
    ),
    kind: 'name',
    expects: 'a text',
    summary: { part: 'work', place: 0, isShared: true },
    column: {
      place: 1,
      least: 10,
      most: 16,
      isShared: true,
      texts: companiesOf,
    },
    field: {
      name: 'company',
      test: beginsWord(companiesOf),
      values: companiesOf,
      facet: { title: 'Company', place: 0 },
      help: { example: 'company:npm', means: 'of this company' },
    },
  },
  posted: {
    label: 'Posted',
    aliases: names(
      'dateposted postedat postedon posteddate postingdate date published publishedat publishedon publisheddate publishdate datepublished publicationdate pubdate firstpublished releaseddate releasedate listedat dateadded created createdat createdon createddate datecreated creationdate opened openedat',
    ),
    kind: 'day',
    expects: 'a quarter (2018-Q4) or a date (2018-10-31)',
    text: postedText,
    summary: { part: 'dating', place: 1, text: agoText },
    column: {
      place: 5,
      least: 10,
      most: 10,
      align: 'end',
      texts: (posting, today) => [ageText(posting, today)].filter(Boolean),
    },
    field: {
      name: 'year',
      test: startsSame(({ posted = '' }) => posted),
      values: ({ posted }) => (posted === undefined ? [] : [posted.slice(0, 4)]),
      facet: { title: 'Year', place: 5, isNewestFirst: true },
      help: { example: 'year:2018', means: 'posted in this year' },
      flag: { value: '<year>', help: 'only postings of this year' },
    },
  },
  status: {
    label: 'Status',
    aliases: [],
    kind: 'status',
    expects: statuses.join(' or '),
    summary: { part: 'dating', place: 2 },
  },
  employment: {
    label: 'Employment',
    aliases: ['employmenttype', 'jobtype', 'commitment', 'contract'],
    kind: 'employment',
    expects: `one of ${employments.join(', ')}`,
    text: employmentText,
    summary: { part: 'work', place: 5 },
    field: {
      name: 'employment',
      test: startsFolded(({ employment = '' }) => employment),
      values: ({ employment }) => (employment === undefined ? [] : [employment]),
      facet: { title: 'Employment', place: 4 },
      help: { example: 'employment:full', means: 'full-time, part-time, contract, internship and others' },
    },
  },
  employmentNote: { aliases: [], kind: 'line', expects: 'a text' },
  locations: {
    label: 'Locations',
    aliases: ['location', 'joblocation', 'places', 'place', 'city'],
    kind: 'places',
    expects: 'a list of places',
    unknown: [],
    text: placesText,
    summary: { part: 'work', place: 2 },
    column: { place: 2, least: 9, most: 18, texts: placeTexts },
    field: {
      name: 'location',
      aliases: ['loc'],
      test: beginsWord(({ locations }) => locations),
      values: ({ locations }) => locations,
      facet: { title: 'Place', place: 2 },
      help: { example: 'loc:oakland', means: 'at this place; also location:' },
      flag: { value: '<place>', help: 'only this city, region or country' },
    },
  },
  remote: {
    label: 'Remote',
    aliases: ['joblocationtype', 'workplacetype', 'workplace', 'isremote'],
    kind: 'remote',
    expects: 'yes, partly, no or unstated',
    unknown: 'unstated',
    text: remoteFact,
    summary: { part: 'work', place: 3, text: remoteText },
    field: {
      name: 'remote',
      test: startsFolded(({ remote }) => remote),
      values: ({ remote }) => [remote],
      facet: { title: 'Remote', place: 3 },
      help: { example: 'remote:yes', means: `remote or not: ${remotes.join(', ')}` },
      flag: { value: '<answer>', help: 'only roles that are remote: yes, partly, no or unstated' },
    },
  },
  remoteNote: { aliases: [], kind: 'line', expects: 'a text' },
  visa: {
    label: 'Visa',
    aliases: ['visas'],
    kind: 'line',
    expects: 'a text',
    summary: { part: 'work', place: 4, text: ({ visa }) => (visa ? `visa: ${visa}` : '') },
  },
  reportsTo: { label: 'Reports to', aliases: ['manager'], kind: 'line', expects: 'a text' },
  salary: {
    label: 'Salary',
    aliases: ['basesalary', 'salaryrange', 'compensation', 'pay'],
    kind: 'salary',
    expects: 'a text',
    summary: { part: 'work', place: 6 },
    column: { place: 4, least: 10, most: 16, texts: salaryTexts },
  },
  closes: {
    label: 'Closes',
    aliases: names(
      'validthrough deadline deadlineat closingdate closedate closeat closesat closeson applicationdeadline applyby applybefore applyuntil validuntil expires expiresat expireson expirydate expirationdate expiresdate',
    ),
    kind: 'lastDay',
    expects: 'a date (2018-10-31)',
  },
  apply: {
    label: 'Apply',
    aliases: names(
      'applyurl applylink applyat howtoapply applicationurl applicationlink careersapplyurl applyemail applicationemail applyto',
    ),
    kind: 'line',
    expects: 'a text',
  },
  url: {
    label: 'Link',
    aliases: names(
      'link permalink hostedurl absoluteurl joburl joblink redirecturl positionuri htmlurl posturl postingurl careersurl externalurl canonicalurl pageurl href',
    ),
    kind: 'link',
    expects: 'a link (https://…)',
  },
  source: {
    label: 'Source',
    aliases: [],
    kind: 'line',
    expects: 'a text',
    field: {
      name: 'source',
      test: beginsWord(({ source }) => (source === undefined ? [] : [source])),
      values: sourcesOf,
      facet: { title: 'Source', place: 6 },
      help: { example: 'source:hacker', means: 'published there' },
    },
  },
} as const satisfies Readonly<Record<FactName, FactRow>>;

type Rows = typeof facts;

/** The facts that a query can ask for, by the names of their fields. */
export type FactFieldName = Extract<Rows[FactName], { readonly field: unknown }>['field']['name'];

/** The fields that are options too. */
export type FactFlagName = Extract<
  Rows[FactName],
  { readonly field: { readonly flag: unknown } }
>['field']['name'];

/** A fact that lists can be sorted by. */
export type FactOrder = { [Name in FactName]: Rows[Name] extends { isOrder: true } ? Name : never }[FactName];

/** A row of the table with its name. */
export type Fact = FactRow & { readonly name: FactName };

/** The rows of the table, in its order. */
export const factRows: readonly Fact[] = Object.entries<FactRow>(facts).map(([name, row]) => ({
  name: name as FactName,
  ...row,
}));

/** What a query can ask for, in the order in which help tells it. */
export const factFields: readonly (FactField & { readonly name: FactFieldName })[] = factRows.flatMap(
  ({ field }) => (field ? [field as FactField & { readonly name: FactFieldName }] : []),
);

/** The fields that are options of the command line too. */
export const factFlags: readonly (NonNullable<FactField['flag']> & { readonly name: FactFlagName })[] =
  factFields.flatMap(({ name, flag }) => (flag ? [{ name: name as FactFlagName, ...flag }] : []));

/** The facts that lists can be sorted by. */
export const factOrders = factRows.flatMap(({ name, isOrder }) => (isOrder ? [name as FactOrder] : []));

/** The fields whose values are offered to choose from, in the order in which they are. */
export const facetFields: readonly (FacetField & { readonly name: FactFieldName })[] = factFields
  .flatMap(({ facet, ...field }) => (facet ? [{ ...field, facet }] : []))
  .toSorted((a, b) => a.facet.place - b.facet.place);

function companiesOf({ company }: Posting): readonly string[] {
  return company === undefined ? [] : [company];
}

/** Where it was published, without the file in which it stood there. */
function sourcesOf({ source }: Posting): readonly string[] {
  return source === undefined ? [] : [source.replace(/,.*/s, '')];
}

function teamsOf({ team }: Posting): readonly string[] {
  return team === undefined ? [] : [team];
}
