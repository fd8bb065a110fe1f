import { plainWords } from '../news/plain-words.ts';
import type { Section } from '../posting.ts';
import { headingLikeness, subjectOf } from './alike-headings.ts';
import { likeness, type Word, wordsIn } from './words.ts';

/** Whether two sections stand for each other. */
type Matches = (one: Section, other: Section) => boolean;

/** Headings with as many words in common are about the same. */
const alikeEnough = 0.5;

/** Texts are the same under another heading if they have so many words in common; only their beginnings are looked at. */
const sameText = 0.5;
const lookedAt = 4000;

/** What is tried with sections whose headings no other has, the surest first. */
const ways: readonly Matches[] = [
  (one, other) => {
    const subject = subjectOf(one.heading);
    return subject !== undefined && subject === subjectOf(other.heading);
  },
  (one, other) => headingLikeness(one.heading, other.heading) >= alikeEnough,
  (one, other) => likeness(beginning(one), beginning(other)) >= sameText,
];

/** Of more sections than these, on both sides together, only the headings are compared. */
const mostCompared = 100;

/** Sections that stand for each other, one of each posting; nothing where a posting has none. */
export type SectionRow = readonly (Section | undefined)[];

/**
 * The sections of postings, those that are about the same in a row: they are known by their headings, whatever words these
 * use for it, or else by what stands under them. In the order of the first posting, others behind what they follow.
 */
export function matchedSections(postings: readonly (readonly Section[])[]): readonly SectionRow[] {
  let rows: readonly SectionRow[] = [];
  postings.forEach((sections, column) => {
    rows = withColumn(rows, sections, column);
  });
  return rows.map((row) => postings.map((_sections, at) => row[at]));
}

function withColumn(
  rows: readonly SectionRow[],
  sections: readonly Section[],
  column: number,
): readonly SectionRow[] {
  const rowOf = matchesFor(rows, sections);
  const matched = new Map([...rowOf].map(([section, row]) => [row, section]));
  const behind = new Map<SectionRow | undefined, Section[]>();
  let last: SectionRow | undefined;
  for (const section of sections) {
    const row = rowOf.get(section);
    if (row) last = row;
    else {
      const others = behind.get(last);
      if (others) others.push(section);
      else behind.set(last, [section]);
    }
  }
  const alone = (row: SectionRow | undefined) =>
    (behind.get(row) ?? []).map((section) => withSection([], column, section));
  return [
    ...alone(undefined),
    ...rows.flatMap((row) => [withSection(row, column, matched.get(row)), ...alone(row)]),
  ];
}

function matchesFor(
  rows: readonly SectionRow[],
  sections: readonly Section[],
): ReadonlyMap<Section, SectionRow> {
  const found = new Map<Section, SectionRow>();
  const free = new Set(rows);
  const take = (section: Section, row: SectionRow | undefined) => {
    if (!row || !free.delete(row)) return;
    found.set(section, row);
  };
  const named = new Map<string, SectionRow>();
  for (const row of rows.toReversed()) for (const each of row) if (each) named.set(nameOf(each), row);
  for (const section of sections) take(section, named.get(nameOf(section)));
  if (free.size + sections.length - found.size > mostCompared) return found;
  for (const matches of ways)
    for (const section of sections)
      if (!found.has(section))
        take(
          section,
          [...free].find((row) => row.some((other) => other && matches(other, section))),
        );
  return found;
}

function nameOf({ heading }: Section): string {
  return plainWords(heading);
}

function withSection(row: SectionRow, column: number, section: Section | undefined): SectionRow {
  return Array.from({ length: column + 1 }, (_, at) => (at === column ? section : row[at]));
}

function beginning({ text }: Section): readonly Word[] {
  return wordsIn(text.slice(0, lookedAt));
}
