import { decodeHTML } from 'entities';
import { isRecord } from './fact-values.ts';
import { rowFor } from './facts.ts';
import { leadHeading } from './gather.ts';
import { markdownOf } from './html.ts';

type JsonRecord = Readonly<Record<string, unknown>>;

/** Names under which the answers of job boards, and graphs of schema.org, hold their postings. */
const lists = ['@graph', 'jobs', 'postings', 'positions', 'offers', 'results', 'data'] as const;

/** What can be a posting in a value: it, or what it holds; but nothing of which schema.org says that it is something else. */
export function jobsIn(value: unknown): readonly unknown[] {
  return [value]
    .flat()
    .flatMap(heldIn)
    .filter((each) => !isOther(each));
}

function heldIn(value: unknown): readonly unknown[] {
  if (!isRecord(value) || namesRole(value)) return [value];
  return lists.map((name) => value[name]).find((each) => Array.isArray(each)) ?? [value];
}

function isOther(value: unknown): boolean {
  return isTyped(value) && ![value['@type']].flat().includes('JobPosting') && !namesRole(value);
}

function isTyped(value: unknown): value is JsonRecord {
  return isRecord(value) && value['@type'] !== undefined;
}

function namesRole(record: JsonRecord): boolean {
  return Object.keys(record).some((key) => rowFor(key)?.name === 'role');
}

/** A record under the names that are common, wherever it comes from, and with nothing in it twice. */
export function commonRecord(record: JsonRecord): JsonRecord {
  const once = withoutPlainTwins(record);
  if (isOfLever(once)) return ofLever(once);
  const { title } = once;
  // What is written into a web page has its entities twice.
  return isTyped(once) && typeof title === 'string' ? { ...once, title: decodeHTML(title) } : once;
}

const plainTwin = /^(description|descriptionBody|opening|additional)Plain$/;

/** A record without the texts that it also has as HTML. */
function withoutPlainTwins(record: JsonRecord): JsonRecord {
  const entries = Object.entries(record);
  const others = entries.filter(([name]) => {
    const [, twin] = name.endsWith('Plain') ? (plainTwin.exec(name) ?? []) : [];
    return twin === undefined || (record[twin] ?? record[`${twin}Html`]) === undefined;
  });
  return others.length < entries.length ? Object.fromEntries(others) : record;
}

interface LeverRecord extends JsonRecord {
  readonly text: string;
  readonly categories: JsonRecord;
  readonly lists: readonly unknown[];
}

function isOfLever(record: JsonRecord): record is LeverRecord {
  return typeof record.text === 'string' && isRecord(record.categories) && Array.isArray(record.lists);
}

/** Lever calls the title a text, says its description twice, and has every other section in a list. */
function ofLever({ text, categories, lists, ...record }: LeverRecord): JsonRecord {
  const { location, allLocations = location, ...named } = categories;
  const { description, opening: _opening, descriptionBody: _body, additional, ...facts } = record;
  const sections = [
    { text: leadHeading, content: description },
    ...lists,
    { text: 'Additional', content: additional },
  ].flatMap((section) =>
    isRecord(section) &&
    typeof section.text === 'string' &&
    typeof section.content === 'string' &&
    section.content !== ''
      ? [{ heading: section.text, text: markdownOf(section.content) }]
      : [],
  );
  return { title: text, locations: allLocations, ...named, ...facts, sections };
}
