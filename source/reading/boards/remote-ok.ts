import { leadHeading } from '../notations/markdown/sections.ts';
import type { JsonRecord } from '../records/json-record.ts';
import { only, textIn } from '../records/loose-values.ts';
import { asWritten } from '../records/misread-text.ts';
import { wordsOfName } from '../records/name-words.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';

/** Remote OK's API; its first element is a legal notice. It asks to be named as the source. */
export const remoteOk: BoardReader = {
  matches: (record) =>
    typeof record.position === 'string' &&
    'company' in record &&
    ownNames.filter((name) => name in record).length > 1,
  read: stated,
  isAside: ({ legal, position, title }) =>
    typeof legal === 'string' && position === undefined && title === undefined,
};

/** Names that hardly any other board has together. */
const ownNames = ['slug', 'epoch', 'apply_url', 'salary_min', 'company_logo'] as const;

function stated(answer: JsonRecord): StatedRecord {
  const { description, ...facts } = answer;
  const record = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, written(value)]));
  return {
    facts: {
      id: record.id,
      role: textIn(record.position) ?? roleInSlug(record),
      company: record.company,
      posted: textIn(record.date) ?? record.epoch,
      locations: textIn(record.location)?.replace(/[,\s]+$/, ''),
      remote: 'yes',
      salary: { min: record.salary_min, max: record.salary_max, currency: 'USD', interval: 'year' },
      apply: record.apply_url,
      url: record.url,
      source: 'Remote OK',
      ...only(record, 'tags'),
    },
    texts: [{ heading: leadHeading, text: withoutRequest(textIn(description) ?? '') }],
  };
}

/** One posting in four was misread on its way to the API. */
function written(value: unknown): unknown {
  return typeof value === 'string' ? asWritten(value) : value;
}

/** Each text ends in the API's own request to name a word when applying, to tell people from programs. */
function withoutRequest(text: string): string {
  const start = text.lastIndexOf('Please mention the word ');
  const isRequest =
    start >= 0 && text.length - start < longestRequest && text.includes(' when applying', start);
  return isRequest ? text.slice(0, start).replace(/(?:\s|<br\s*\/?>|<p>)+$/i, '') : text;
}

const longestRequest = 600;

/** Where the position is empty its address still has the words, with the company and the number behind them. */
function roleInSlug({ slug, company }: JsonRecord): string | undefined {
  const words =
    textIn(slug)
      ?.replace(/^remote-/, '')
      .replace(/-\d+$/, '') ?? '';
  const end = (textIn(company) ?? '').toLowerCase().replace(/[^a-z\d]+/g, '-');
  const role = end !== '' && words.endsWith(`-${end}`) ? words.slice(0, -end.length - 1) : words;
  return role === '' ? undefined : wordsOfName(role);
}
