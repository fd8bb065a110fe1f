import type { FactName, FactRow } from './fact-row.ts';
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
  takenDownText,
} from './fact-words.ts';
import { employments, type Posting, statuses } from './posting.ts';

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
  },
  company: {
    label: 'Company',
    aliases: names(
      'companyname org organization organisation employer hiringorganization hiringcompany employername organizationname organisationname subcompany',
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
  },
  posted: {
    label: 'Posted',
    aliases: names(
      'dateposted postedat postedon posteddate postingdate date published publishedat publishedon publisheddate publishdate datepublished publicationdate publicationtime pubdate firstpublished releaseddate releasedate listedat dateadded created createdat createdon createddate datecreated creationdate opened openedat opendate openingdate activatedat',
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
  },
  remote: {
    label: 'Remote',
    aliases: ['joblocationtype', 'workplacetype', 'workplace', 'isremote'],
    kind: 'remote',
    expects: 'yes, partly, no or unstated',
    unknown: 'unstated',
    text: remoteFact,
    summary: { part: 'work', place: 3, text: remoteText },
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
    aliases: ['basesalary', 'salaryrange', 'payrange', 'compensation', 'pay'],
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
  takenDown: {
    label: 'Taken down',
    aliases: [],
    kind: 'day',
    expects: 'a date (2018-10-31)',
    summary: { part: 'dating', place: 3, text: takenDownText },
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
  },
} as const satisfies Readonly<Record<FactName, FactRow>>;

type Rows = typeof facts;

/** A fact that lists can be sorted by. */
export type FactOrder = { [Name in FactName]: Rows[Name] extends { isOrder: true } ? Name : never }[FactName];

/** A row of the table with its name. */
export type Fact = FactRow & { readonly name: FactName };

/** The rows of the table, in its order. */
export const factRows: readonly Fact[] = Object.entries<FactRow>(facts).map(([name, row]) => ({
  name: name as FactName,
  ...row,
}));

/** The facts that lists can be sorted by. */
export const factOrders = factRows.flatMap(({ name, isOrder }) => (isOrder ? [name as FactOrder] : []));

function companiesOf({ company }: Posting): readonly string[] {
  return company === undefined ? [] : [company];
}

function teamsOf({ team }: Posting): readonly string[] {
  return team === undefined ? [] : [team];
}
