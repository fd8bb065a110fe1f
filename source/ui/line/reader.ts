import { textOf } from '../../layout/line.ts';
import { dayInWords } from '../../postings/day-in-words.ts';
import { summaryOf } from '../../postings/fact-list.ts';
import type { Posting } from '../../postings/posting.ts';
import { textsOf } from '../../postings/search/query.ts';
import { sectionsLike } from '../../postings/sections.ts';
import { offsetIn, partAt } from '../screens/posting/anchors.ts';
import type { Chapter } from '../screens/posting/chapter.ts';
import { hitCounts, hitsFrom } from '../screens/posting/hits.ts';
import { factsHeading } from '../screens/posting/layout.ts';
import type { Snapshot } from '../snapshot.ts';
import { linesOf, Portions } from './portions.ts';
import { capitalized, inWords } from './row.ts';

/** The posting that is read, and how far. */
export class Reader {
  #portions: Portions | undefined;
  /** The section that is read, or was last. */
  #chapter = -1;

  /** The posting's role and facts, its sections by their numbers, and what it was found for. */
  open(snapshot: Snapshot): readonly string[] {
    const { posting, telling, isTextHit } = snapshot.view;
    this.#portions = undefined;
    this.#chapter = -1;
    if (!posting) return [];
    const facts = summaryOf(posting, telling).map(inWords).map(capitalized).join('. ');
    return [
      `${posting.role}.`,
      ...(facts === '' ? [] : [`${facts}.`]),
      ...snapshot.view.standingLines.map((line) => `${capitalized(textOf(line))}.`),
      ...this.sections(snapshot),
      ...(isTextHit || textsOf(snapshot.state.query).length > 0 ? this.hit(snapshot, 'Found in ') : []),
    ];
  }

  /** The sections by their numbers. */
  sections({ view }: Snapshot): readonly string[] {
    const headings = [...(versionIn(view)?.sections ?? []).map(({ heading }) => heading), factsHeading];
    return ['Sections:', ...headings.map((heading, at) => `${at + 1}. ${heading}.`)];
  }

  /** A section from its start: its number and heading, and the first portion of it. */
  section(chapter: number, { view }: Snapshot): readonly string[] {
    const posting = versionIn(view);
    if (!posting) return [];
    this.#chapter = chapter;
    this.#portions = new Portions(linesOf(posting, chapter));
    const heading = posting.sections[chapter]?.heading ?? factsHeading;
    return [`${chapter + 1}. ${heading}.`, ...this.#portions.read(), ...this.#rest()];
  }

  /** Which version is read now, and the section of it. */
  version(snapshot: Snapshot): readonly string[] {
    const { state, view } = snapshot;
    const { version, versions = [], telling } = view;
    const which = version
      ? `Version ${versions.length - state.back} of ${versions.length}, of ${dayInWords(version.on, telling.today)}.`
      : 'This is what it says now.';
    return [which, ...this.section(state.anchor.chapter, snapshot)];
  }

  /** Whether there is more of the section that is read. */
  get isInSection(): boolean {
    return this.#portions !== undefined && !this.#portions.isOver;
  }

  /** Which section is read, or was last; -1 if none. */
  get chapter(): number {
    return this.#chapter;
  }

  /** The next portion of the section. */
  more(): readonly string[] {
    return [...(this.#portions?.read() ?? []), ...this.#rest()];
  }

  /** The paragraph with the hit that the posting is at. */
  hit(snapshot: Snapshot, lead: string): readonly string[] {
    const { state, view } = snapshot;
    const chapter = view.chapters[state.anchor.chapter];
    const [hit] = hitsFrom(view, state.anchor);
    if (!chapter || !hit) return [];
    return [`${lead}section ${hit.chapter + 1}, ${chapter.heading}: ${paragraphAt(chapter, hit.offset)}`];
  }

  /** How many hits there are of what was looked for, and the one that the posting is at. */
  found(snapshot: Snapshot): readonly string[] {
    const { state, view } = snapshot;
    const { total, before } = hitCounts(view, state.anchor);
    if (total === 0) return [`“${state.find}” is not in this posting. “search ${state.find}” looks in all.`];
    return this.hit(snapshot, `${Math.min(before + 1, total)} of ${total}, `);
  }

  #rest(): readonly string[] {
    return this.isInSection ? ['The section goes on: more.'] : [];
  }
}

/** The posting as it is read: what it said once, if an older version was asked for. */
function versionIn({ posting, version }: Snapshot['view']): Posting | undefined {
  return version?.posting ?? posting;
}

/** The number of the section that words of its heading mean; undefined if there is none. */
export function chapterNamed(wanted: string, posting: Posting): number | undefined {
  if (wanted.toLowerCase() === factsHeading.toLowerCase()) return posting.sections.length;
  const [section] = sectionsLike(posting, wanted);
  return section && posting.sections.indexOf(section);
}

/** Lines on either side of one that are told with it at most. */
const mostAround = 3;

/** The line at an offset with those around it that belong to the same paragraph. */
function paragraphAt({ parts }: Chapter, offset: number): string {
  const part = partAt(offset);
  const lines = parts[part]?.lines ?? [];
  const at = Math.max(
    0,
    lines.findLastIndex((each) => offsetIn(part, each.offset) <= offset),
  );
  const texts = lines.map(({ line }) => textOf(line).trim());
  const start = Math.max(texts.lastIndexOf('', at) + 1, at - mostAround);
  const end = texts.indexOf('', at);
  return texts.slice(start, Math.min(end === -1 ? texts.length : end, at + mostAround + 1)).join(' ');
}
