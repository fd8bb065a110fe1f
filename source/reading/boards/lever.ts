import { markdownOf } from '../notations/html.ts';
import { leadHeading } from '../notations/markdown/sections.ts';
import { isRecord, type JsonRecord } from '../records/json-record.ts';
import type { BoardReader } from './board.ts';

interface LeverRecord extends JsonRecord {
  readonly text: string;
  readonly categories: JsonRecord;
  readonly lists: readonly unknown[];
}

/** Lever's public API of postings. */
export const lever: BoardReader = {
  matches: isOfLever,
  read: (record) => (isOfLever(record) ? ofLever(record) : record),
};

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
