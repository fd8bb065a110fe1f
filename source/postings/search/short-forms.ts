import { remember } from '../text/remember.ts';
import { searchWordsIn } from '../text/search-words.ts';
import { stemOf } from './word-stem.ts';

/** Ways to write one thing in short, and in long. */
interface ShortForm {
  readonly short: string;
  readonly long: string;
  /** The short form is an everyday word too: whoever writes the long form does not mean it. */
  readonly isWord?: true;
}

/**
 * Short forms that people use for roles, trades, tools and places. Whoever types one side means the other as well; several
 * ways to write one side stand between commas.
 */
const table: readonly ShortForm[] = [
  // Ranks
  { short: 'sr, snr', long: 'senior' },
  { short: 'jr, jnr', long: 'junior' },
  { short: 'mgr, mngr, mgmt', long: 'manager, management' },
  { short: 'mgt', long: 'management' },
  { short: 'dir', long: 'director' },
  { short: 'asst', long: 'assistant' },
  { short: 'assoc', long: 'associate' },
  { short: 'coord', long: 'coordinator' },
  { short: 'supv, supvr', long: 'supervisor' },
  { short: 'exec', long: 'executive' },
  { short: 'rep', long: 'representative' },
  { short: 'intern', long: 'internship' },
  { short: 'apprentice', long: 'apprenticeship' },
  { short: 'grad', long: 'graduate' },
  { short: 'temp', long: 'temporary' },
  { short: 'princ', long: 'principal' },
  { short: 'vp', long: 'vice president' },
  { short: 'svp', long: 'senior vice president' },
  { short: 'evp', long: 'executive vice president' },
  { short: 'avp', long: 'assistant vice president, associate vice president' },
  { short: 'md', long: 'managing director, medical doctor' },
  { short: 'ceo', long: 'chief executive officer' },
  { short: 'cto', long: 'chief technology officer, chief technical officer' },
  { short: 'cfo', long: 'chief financial officer' },
  { short: 'coo', long: 'chief operating officer' },
  { short: 'cmo', long: 'chief marketing officer' },
  { short: 'cio', long: 'chief information officer' },
  { short: 'ciso', long: 'chief information security officer' },
  { short: 'cpo', long: 'chief product officer, chief people officer' },
  { short: 'ea', long: 'executive assistant' },
  { short: 'pa', long: 'personal assistant, physician assistant' },
  { short: 'hod', long: 'head of department' },
  // Software
  { short: 'swe, sde', long: 'software engineer, software developer, software development engineer' },
  { short: 'sdet', long: 'software development engineer in test, test automation engineer' },
  { short: 'eng, engr', long: 'engineer, engineering' },
  { short: 'dev', long: 'developer, development' },
  { short: 'sw', long: 'software' },
  { short: 'hw', long: 'hardware' },
  { short: 'fe', long: 'frontend, front end' },
  { short: 'be', long: 'backend, back end', isWord: true },
  { short: 'fs', long: 'fullstack, full stack' },
  { short: 'js', long: 'javascript' },
  { short: 'ts', long: 'typescript' },
  { short: 'py', long: 'python' },
  { short: 'rb, ror', long: 'ruby, ruby on rails' },
  { short: 'golang', long: 'go' },
  { short: 'cpp, c++', long: 'c plus plus' },
  { short: 'csharp, c#', long: 'c sharp' },
  { short: 'fsharp, f#', long: 'f sharp' },
  { short: 'dotnet, .net', long: 'dot net' },
  { short: 'net', long: '.net', isWord: true },
  { short: 'k8s', long: 'kubernetes' },
  { short: 'tf', long: 'terraform, tensorflow' },
  { short: 'pg', long: 'postgres, postgresql' },
  { short: 'postgres', long: 'postgresql' },
  { short: 'aws', long: 'amazon web services' },
  { short: 'gcp', long: 'google cloud platform, google cloud' },
  { short: 'infra', long: 'infrastructure' },
  { short: 'sre', long: 'site reliability engineer, service reliability engineer' },
  { short: 'secops', long: 'security operations' },
  { short: 'infosec', long: 'information security' },
  { short: 'appsec', long: 'application security' },
  { short: 'cyber', long: 'cybersecurity, cyber security' },
  { short: 'sysadmin', long: 'system administrator' },
  { short: 'dba', long: 'database administrator' },
  { short: 'db', long: 'database' },
  { short: 'qa', long: 'quality assurance' },
  { short: 'qc', long: 'quality control' },
  { short: 'qe', long: 'quality engineer' },
  { short: 'test', long: 'tester, testing' },
  { short: 'ai', long: 'artificial intelligence' },
  { short: 'ml', long: 'machine learning' },
  { short: 'dl', long: 'deep learning' },
  { short: 'nlp', long: 'natural language processing' },
  { short: 'llm', long: 'large language model' },
  { short: 'cv', long: 'computer vision' },
  { short: 'ds', long: 'data science, data scientist' },
  { short: 'ba', long: 'business analyst' },
  { short: 'bi', long: 'business intelligence' },
  { short: 'ux', long: 'user experience' },
  { short: 'ui', long: 'user interface' },
  { short: 'ar', long: 'augmented reality' },
  { short: 'vr', long: 'virtual reality' },
  { short: 'iot', long: 'internet of things' },
  { short: 'saas', long: 'software as a service' },
  { short: 'erp', long: 'enterprise resource planning' },
  { short: 'crm', long: 'customer relationship management' },
  { short: 'it', long: 'information technology', isWord: true },
  { short: 'ict', long: 'information and communication technology' },
  { short: 'tech', long: 'technology, technician, technical' },
  { short: 'ops', long: 'operations' },
  { short: 'admin', long: 'administrator, administration, administrative' },
  { short: 'arch', long: 'architect' },
  { short: 'prog', long: 'programmer' },
  { short: 'app', long: 'application' },
  { short: 'mech', long: 'mechanical' },
  { short: 'elec', long: 'electrical' },
  { short: 'auto', long: 'automotive' },
  { short: 'mfg', long: 'manufacturing' },
  { short: 'maint', long: 'maintenance' },
  { short: 'r&d', long: 'research and development, research development' },
  // Business and care
  { short: 'pm', long: 'product manager, project manager, program manager' },
  { short: 'tpm', long: 'technical program manager, technical project manager' },
  { short: 'po', long: 'product owner' },
  { short: 'pmo', long: 'project management office' },
  { short: 'pmm', long: 'product marketing manager' },
  { short: 'em', long: 'engineering manager' },
  { short: 'ae', long: 'account executive' },
  { short: 'am', long: 'account manager', isWord: true },
  { short: 'csm', long: 'customer success manager' },
  { short: 'cs', long: 'customer success, customer service' },
  { short: 'sdr', long: 'sales development representative' },
  { short: 'bdr', long: 'business development representative' },
  { short: 'bdm', long: 'business development manager' },
  { short: 'bd, bizdev', long: 'business development' },
  { short: 'biz', long: 'business' },
  { short: 'hr', long: 'human resources' },
  { short: 'ta', long: 'talent acquisition, teaching assistant' },
  { short: 'pr', long: 'public relations' },
  { short: 'comms', long: 'communications' },
  { short: 'mktg', long: 'marketing' },
  { short: 'seo', long: 'search engine optimization' },
  { short: 'sem', long: 'search engine marketing' },
  { short: 'ppc', long: 'pay per click' },
  { short: 'fin', long: 'finance' },
  { short: 'acct', long: 'accountant, accounting, account' },
  { short: 'cpa', long: 'certified public accountant' },
  { short: 'ap', long: 'accounts payable' },
  { short: 'm&a', long: 'mergers and acquisitions, mergers acquisitions' },
  { short: 'fp&a', long: 'financial planning and analysis, financial planning analysis' },
  { short: 'l&d', long: 'learning and development, learning development' },
  { short: 'f&b', long: 'food and beverage, food beverage' },
  { short: 'ib', long: 'investment banking' },
  { short: 'pe', long: 'private equity' },
  { short: 'esg', long: 'environmental social governance' },
  { short: 'ehs, hse', long: 'health safety environment, environment health safety' },
  { short: 'rn', long: 'registered nurse' },
  { short: 'lpn', long: 'licensed practical nurse' },
  { short: 'np', long: 'nurse practitioner' },
  { short: 'cna', long: 'certified nursing assistant' },
  { short: 'icu', long: 'intensive care unit' },
  { short: 'ot', long: 'occupational therapist' },
  { short: 'pt', long: 'physical therapist, part time' },
  { short: 'ft', long: 'full time' },
  { short: 'hgv, lgv', long: 'truck driver, lorry driver' },
  { short: 'gov', long: 'government' },
  { short: 'edu', long: 'education' },
  { short: 'univ', long: 'university' },
  { short: 'prof', long: 'professor' },
  { short: 'wfh', long: 'remote, work from home' },
  { short: 'homeoffice, home office', long: 'remote' },
  { short: 'intl', long: 'international' },
  { short: 'reg', long: 'regulatory, regional' },
  { short: 'spec', long: 'specialist' },
  { short: 'cust', long: 'customer' },
  { short: 'svc, svcs', long: 'service' },
  { short: 'sys', long: 'system' },
  { short: 'hca', long: 'healthcare assistant, health care assistant' },
  { short: 'sen', long: 'special educational needs' },
  { short: 'a&e', long: 'accident and emergency, accident emergency' },
  { short: 'mfa', long: 'medizinische fachangestellte' },
  { short: 'refa', long: 'rechtsanwaltsfachangestellte' },
  { short: 'kfz', long: 'kraftfahrzeug' },
  { short: 'azubi', long: 'auszubildende, ausbildung' },
  { short: 'rh, rrhh', long: 'ressources humaines, recursos humanos' },
  // The same trade, called by another word
  { short: 'lawyer', long: 'attorney, solicitor' },
  { short: 'doctor', long: 'physician' },
  { short: 'vet', long: 'veterinary, veterinarian' },
  { short: 'physio', long: 'physiotherapist' },
  { short: 'carer, caregiver', long: 'care assistant, care worker' },
  { short: 'cleaner', long: 'janitor, custodian' },
  { short: 'barkeeper, barman, barmaid', long: 'bartender' },
  { short: 'waiter, waitress', long: 'waiting staff, wait staff' },
  { short: 'hairdresser', long: 'hair stylist, hairstylist' },
  { short: 'bin man, binman, dustman', long: 'refuse, waste collector' },
  { short: 'retail assistant, shop assistant', long: 'sales assistant, sales associate, store associate' },
  { short: 'forklift driver', long: 'forklift operator' },
  { short: 'krankenschwester', long: 'krankenpfleger, pflegefachkraft' },
  // Places
  { short: 'nyc', long: 'new york, new york city' },
  { short: 'ny', long: 'new york' },
  { short: 'sf', long: 'san francisco' },
  { short: 'la', long: 'los angeles', isWord: true },
  { short: 'dc', long: 'washington' },
  { short: 'atl', long: 'atlanta' },
  { short: 'phx', long: 'phoenix' },
  { short: 'us', long: 'united states', isWord: true },
  { short: 'usa', long: 'united states' },
  { short: 'uk', long: 'united kingdom, great britain, england' },
  { short: 'uae', long: 'united arab emirates' },
  { short: 'nl', long: 'netherlands' },
  { short: 'emea', long: 'europe' },
  { short: 'ca', long: 'california', isWord: true },
  { short: 'tx', long: 'texas' },
  { short: 'ma', long: 'massachusetts', isWord: true },
  { short: 'wa', long: 'washington', isWord: true },
  { short: 'il', long: 'illinois', isWord: true },
  { short: 'fl', long: 'florida' },
  { short: 'hk', long: 'hong kong' },
  { short: 'sg', long: 'singapore' },
  { short: 'blr, bengaluru', long: 'bangalore' },
  { short: 'munich', long: 'munchen, muenchen' },
  { short: 'cologne', long: 'koln, koeln' },
  { short: 'vienna', long: 'wien' },
  { short: 'zurich', long: 'zuerich' },
  { short: 'geneva', long: 'geneve, genf' },
  { short: 'brussels', long: 'bruxelles, brussel' },
  { short: 'prague', long: 'praha' },
  { short: 'warsaw', long: 'warszawa' },
  { short: 'lisbon', long: 'lisboa' },
  { short: 'milan', long: 'milano' },
  { short: 'rome', long: 'roma' },
  { short: 'copenhagen', long: 'kobenhavn' },
  { short: 'germany', long: 'deutschland' },
  { short: 'spain', long: 'espana' },
];

/** What else a word or some words may be written as: each way as its words without endings. */
export type OtherForms = readonly (readonly string[])[];

/** More words than these stand in no row of the table. */
export const longestForm = 5;

/** The other ways to write these words, given without their endings; none if they stand for nothing but themselves. */
export function otherFormsOf(stems: readonly string[]): OtherForms {
  const [first = ''] = stems;
  return formsBeginning(first.slice(0, longestStart)).get(stems.join(' ')) ?? [];
}

/** An ending can change all of a word behind its first two letters. */
const longestStart = 2;

/** The rows in which a word begins so; working out all of the table takes longer than a search of the archive. */
const formsBeginning = remember((start) =>
  formsOf(table.filter(({ short, long }) => ` ${short} ${long}`.includes(` ${start}`))),
);

function formsOf(rows: readonly ShortForm[]): ReadonlyMap<string, OtherForms> {
  const found = new Map<string, string[][]>();
  const add = (from: string[], to: string[]) => {
    const key = from.join(' ');
    found.set(key, [...(found.get(key) ?? []), to]);
  };
  for (const { short, long, isWord } of rows) {
    const shorts = waysIn(short);
    const longs = waysIn(long);
    const pairs = shorts.flatMap((each) => [...shorts, ...longs].map((other) => [each, other] as const));
    for (const [each, other] of pairs) if (other !== each) add(each, other);
    const back = isWord ? [] : longs.flatMap((way) => shorts.map((each) => [way, each] as const));
    for (const [way, each] of back) add(way, each);
  }
  return found;
}

function waysIn(list: string): string[][] {
  return list.split(', ').map((way) => searchWordsIn(way).map(stemOf));
}
