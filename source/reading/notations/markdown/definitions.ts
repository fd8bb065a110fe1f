import type { Section } from '../../../postings/posting.ts';
import { longestCopies, shortDefinition } from '../../limits.ts';

/** Sections that are complete, and the labels of the definitions that are too long for all of those that use them. */
export interface Completed {
  readonly sections: readonly Section[];
  readonly tooLong: readonly string[];
}

/**
 * The sections, each with the link definitions that it uses and that stand elsewhere, in one of these texts: a section is
 * read and printed without the others. Never longer than some times the texts are.
 */
export function withDefinitions(sections: readonly Section[], texts: readonly string[]): Completed {
  const found = texts.filter((text) => text.includes(']:')).flatMap(definitionsIn);
  if (found.length === 0) return { sections, tooLong: [] };
  const definitions = new Map(found.toReversed().map(({ label, source }) => [label, source]));
  const used = sections.map(({ text }) => labelsIn(text).filter((label) => definitions.has(label)));
  const tooLong = tooLongAmong(definitions, used);
  return {
    sections: sections.map((section, at) => {
      const present = new Set(
        section.text.includes(']:') ? definitionsIn(section.text).map(({ label }) => label) : [],
      );
      const missing = (used[at] ?? []).filter((label) => !present.has(label) && !tooLong.has(label));
      if (missing.length === 0) return section;
      return {
        ...section,
        text: [section.text, '', ...missing.map((label) => definitions.get(label))].join('\n'),
      };
    }),
    tooLong: [...tooLong],
  };
}

/** Completes the source of a heading with the link definitions of its text that it uses, to be parsed with it. */
export function completingHeadings(text: string): (heading: string) => string {
  const all = text.includes(']:') ? definitionsIn(text) : [];
  const short = all.filter(({ source }) => source.length <= shortDefinition);
  const definitions = new Map(short.toReversed().map(({ label, source }) => [label, source]));
  if (definitions.size === 0) return (heading) => heading;
  return (heading) => {
    const used = labelsIn(heading).flatMap((label) => definitions.get(label) ?? []);
    return used.length > 0 ? [heading, '', ...used].join('\n') : heading;
  };
}

function tooLongAmong(
  definitions: ReadonlyMap<string, string>,
  used: readonly (readonly string[])[],
): ReadonlySet<string> {
  const uses = new Map<string, number>();
  for (const labels of used) for (const label of labels) uses.set(label, (uses.get(label) ?? 0) + 1);
  const isTooLong = (label: string, length: number) =>
    length > shortDefinition && length * (uses.get(label) ?? 0) > longestCopies;
  return new Set(
    [...definitions].filter(([label, { length }]) => isTooLong(label, length)).map(([label]) => label),
  );
}

/** A definition as CommonMark has it, on one line. */
const definition =
  /^ {0,3}\[([^[\]\n]+)\]: *(?:<[^<>\n]*>|[^\s<]\S*)(?: +(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))? *$/gm;

function definitionsIn(text: string): readonly { readonly label: string; readonly source: string }[] {
  return [...text.matchAll(definition)].map(([source, label = '']) => ({
    label: label.toLowerCase(),
    source: source.trim(),
  }));
}

/** Labels that a text may use. A definition uses none, whatever it looks like. */
function labelsIn(text: string): readonly string[] {
  const labels = text.replace(definition, '').matchAll(/\[([^[\]\n]+)\](?!\((?:https?:|mailto:)[^()\s]*\))/g);
  return [...new Set([...labels].map(([, label = '']) => label.toLowerCase()))];
}
