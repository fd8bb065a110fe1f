import { cleanLine } from '../../postings/text/clean.ts';
import { tooLong } from '../limits.ts';
import { headingWords, longestHeading } from '../notations/markdown/headings.ts';
import { titleOfFile } from '../notations/markdown/title.ts';
import type { ParsedPosting } from '../parsed-posting.ts';
import { fileStart, type Position, type Problem, problemAt } from '../problem.ts';
import { commonRecord } from './common-record.ts';
import { datedBy, readFacts } from './facts.ts';
import { isRecord } from './json-record.ts';
import { isText, isTooLong, sectionsIn } from './record-texts.ts';
import { jobsIn } from './wrappers.ts';

/** What is no fact of a record: what says that it is one, and what is read apart. */
const apart: readonly string[] = ['@context', '@type', '@id', 'id', 'more'];

/** Of what is no posting, so many are named one by one. */
const mostNamed = 10;

/**
 * Reads records of JSON or YAML, one after the other, as postings. A posting is one of this program's own, a schema.org
 * `JobPosting`, or any record that names a role.
 */
export class RecordReader {
  readonly #file: string;
  /** How many things were no posting. */
  #others = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** The postings in a value that stands there: one, an array of them, or schema.org's `@graph`. */
  read(value: unknown, place: Position = fileStart): ReadRecords {
    const parsed: ParsedPosting[] = [];
    const problems: Problem[] = [];
    for (const record of jobsIn(value)) {
      const result = readRecord(record, this.#file, place);
      if (typeof result !== 'string') {
        parsed.push(result);
        problems.push(...result.problems);
      } else if (++this.#others <= mostNamed) problems.push(problemAt(this.#file, place, result));
    }
    return { parsed, problems };
  }

  /** What is left to be said at the end. */
  end(): readonly Problem[] {
    const others = this.#others - mostNamed;
    if (others <= 0) return [];
    return [
      problemAt(
        this.#file,
        fileStart,
        `${others === 1 ? 'one more thing is' : `${others} more things are`} no posting either`,
      ),
    ];
  }
}

/** The postings that were made out, and what is none. */
export interface ReadRecords {
  readonly parsed: readonly ParsedPosting[];
  readonly problems: readonly Problem[];
}

/** All that is to be said of a value. */
export function readRecords(value: unknown, file: string): ReadRecords {
  const reader = new RecordReader(file);
  const { parsed, problems } = reader.read(value);
  return { parsed, problems: [...problems, ...reader.end()] };
}

/** The posting that a record is, or why it is none. */
function readRecord(value: unknown, file: string, start: Position): ParsedPosting | string {
  if (!isRecord(value)) return 'this is no posting: a record with a role is needed';
  const record = commonRecord(value);
  const { id, more } = record;
  const stated = Object.fromEntries(
    Object.entries(record)
      .filter(([name, each]) => !apart.includes(name) && !isText(name, each))
      .concat(isRecord(more) ? Object.entries(more) : more === undefined ? [] : [['more', more]]),
  );
  const facts = datedBy(file, readFacts(stated));
  const sections = sectionsIn(record);
  const role = facts.role ?? hiddenRole(record.role, more);
  if (role === undefined && sections.length === 0)
    return 'this is no posting: it has neither a role nor a text';
  const ownId = typeof id === 'string' || typeof id === 'number' ? cleanLine(String(id)) : '';
  return {
    posting: { role: role ?? titleOfFile(file), ...facts, sections },
    ...(ownId !== '' && { id: ownId }),
    stated: { record: stated, places: new Map() },
    isUntitled: role === undefined,
    start,
    sectionPlaces: sections.map(() => start),
    problems: isTooLong(record)
      ? [problemAt(file, start, `of a text only the start is read: ${tooLong}`)]
      : [],
  };
}

/** The role of a posting under whose `more` stands a value that was not understood as one. */
function hiddenRole(role: unknown, more: unknown): string | undefined {
  if (!isRecord(more) || typeof role !== 'string') return undefined;
  return headingWords(cleanLine(role, longestHeading).trim()) || undefined;
}
