import { withLateSections } from '../../postings/late-sections.ts';
import type { PostingContent } from '../../postings/posting.ts';
import { cleanLine } from '../../postings/text/clean.ts';
import { longestHeading, longestText, tooLong } from '../limits.ts';
import { headingWords } from '../notations/markdown/heading-words.ts';
import { titleOfFile } from '../notations/markdown/title.ts';
import type { ParsedPosting } from '../parsed-posting.ts';
import { fileStart, type Position, problemAt } from '../problem.ts';
import { commonRecord, plainValue } from './common-record.ts';
import { datedBy, type Facts, readFacts } from './facts.ts';
import { firstLineIn, withoutFirstLine } from './first-line.ts';
import { withSaid } from './inherited.ts';
import { isRecord, type JsonRecord } from './json-record.ts';
import { saying, textIn } from './loose-values.ts';
import { readName } from './names.ts';
import { isOwn } from './own-record.ts';
import { isWithoutAmount } from './pay.ts';
import { isOtherThing } from './posting-likeness.ts';
import { sectionsOfTexts } from './record-texts.ts';
import type { RawText, StatedRecord } from './stated-record.ts';
import type { HeldRecord } from './wrappers.ts';

const nowhere: ReadonlyMap<string, Position> = new Map();

/** The posting that a record is, or why it is none. */
export function postingOf(held: HeldRecord, file: string, start: Position): ParsedPosting | string {
  const { value } = held;
  if (!isRecord(value)) return 'a record with a role is needed';
  if (!held.board && !isOwn(value) && isOtherThing(value))
    return 'it names something, and says nothing of work';
  const { facts: stated, texts: all } = statedIn(value, held);
  const facts = datedBy(file, readFacts(stated, 'id'));
  const { role, texts, start: words } = roleIn(facts.role ?? hiddenRole(value.role, value.more), all);
  // What stands in a list has the file in common with all others.
  const other = start === fileStart ? undefined : words;
  const posting = withTexts(
    calledBy(facts, () => role ?? other ?? titleOfFile(file)),
    texts,
  );
  if (role === undefined && posting.sections.length === 0)
    return refusalIn(value) ?? 'it has neither a role nor a text';
  const parsed: Writable<ParsedPosting> = {
    posting,
    stated: { record: stated, places: nowhere },
    isUntitled: role === undefined,
    start,
    sectionPlaces: none,
    problems: isTooLong(texts)
      ? [problemAt(file, start, `of a text only the start is read: ${tooLong}`)]
      : none,
  };
  const id = ownIdIn(stated);
  if (id !== '') parsed.id = id;
  if (held.board) parsed.isOfBoard = true;
  return parsed;
}

function isCalled(facts: Facts): facts is Facts & { readonly role: string } {
  return facts.role !== undefined;
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

const none: readonly never[] = [];

/** The facts of a posting with its role, which is worked out where they do not say it. */
function calledBy(facts: Facts, roleOf: () => string): Omit<PostingContent, 'sections'> {
  return isCalled(facts) ? facts : { role: roleOf(), ...facts };
}

function withTexts(facts: Omit<PostingContent, 'sections'>, texts: readonly RawText[]): PostingContent {
  if (texts.length === 0) return Object.assign(facts, { sections: [] });
  return withLateSections(facts, () => sectionsOfTexts(texts));
}

/** Whether of some text only the start is read. */
function isTooLong(texts: readonly RawText[]): boolean {
  return texts.some(({ text }) => text.length > longestText);
}

function ownIdIn({ id }: JsonRecord): string {
  return typeof id === 'string' || typeof id === 'number' ? cleanLine(String(id)) : '';
}

/** The stated role, or that of the first line, and the texts without it; else only the words that the texts start with. */
function roleIn(known: string | undefined, texts: StatedRecord['texts']) {
  const line = known === undefined ? firstLineIn(texts) : undefined;
  const start = asTitle(line?.words);
  if (!line?.isTitle) return { role: known, texts, start };
  return { role: start, texts: withoutFirstLine(texts, line.source), start };
}

function statedIn(value: JsonRecord, { board, said }: HeldRecord): StatedRecord {
  if (!board) return commonRecord(withSaid(value, said));
  const { facts, texts } = board.read(value);
  const { currency: _currency, ...others } = said;
  const { salary } = facts;
  const told = isWithoutAmount(salary) ? { ...facts, salary: undefined } : facts;
  return { facts: withSaid(saying(told, plainValue), others), texts };
}

/** The role of a posting under whose `more` stands a value that was not understood as one. */
function hiddenRole(role: unknown, more: unknown): string | undefined {
  return isRecord(more) && typeof role === 'string' ? asTitle(role) : undefined;
}

/** A role as it would be read from a title. */
function asTitle(role: string | undefined): string | undefined {
  return readName(headingWords(cleanLine(readName(role) ?? '', longestHeading).trim()));
}

/** What the answer of a server says of itself, if it refuses. */
function refusalIn(record: JsonRecord): string | undefined {
  const error = [record.error, record.message, record.detail, record.errors].flat();
  const words = error
    .map((each) => textIn(isRecord(each) ? (each.message ?? each.detail) : each))
    .find(Boolean);
  return words === undefined ? undefined : `it says “${cleanLine(words, 200)}”`;
}
