import type { PostingContent } from '../posting.ts';
import { cleanLine } from '../text/clean.ts';
import { factGroupNames } from './fact-groups.ts';
import { headingPrint, type Imprint } from './imprint.ts';

/** More headings of edited sections are only counted. */
const mostNamed = 2;
const longestHeading = 60;

/**
 * What was edited of a posting since an imprint of it was taken: facts by their names, sections by their headings, or by how
 * many there are. Nothing if only mark-up, punctuation, or the places of headings among the same words have changed.
 */
export function editsBetween(before: Imprint, after: Imprint, posting: PostingContent): readonly string[] {
  return before.raw === after.raw
    ? []
    : [...factEdits(before, after), ...sectionEdits(before, after, posting)];
}

function factEdits(before: Imprint, after: Imprint): readonly string[] {
  return factGroupNames.filter((_name, at) => {
    const [was, is] = [before.facts[at], after.facts[at]];
    return was !== undefined && is !== undefined && was !== is;
  });
}

function sectionEdits(before: Imprint, after: Imprint, { sections }: PostingContent): readonly string[] {
  if (before.text === '' || before.text === after.text) return [];
  const was = new Set(before.sections.map(({ heading, text }) => `${heading} ${text}`));
  const texts = new Set(after.sections.map(({ text }) => text));
  const edited = sections.filter((_section, at) => {
    const { heading = '', text = '' } = after.sections[at] ?? {};
    return !was.has(`${heading} ${text}`);
  });
  const headings = new Set(sections.map(({ heading }) => headingPrint(heading)));
  const dropped = before.sections.filter(
    ({ heading, text }) => !headings.has(heading) && !texts.has(text),
  ).length;
  const named =
    edited.length > mostNamed
      ? [counted(edited.length, 'section')]
      : edited.map(({ heading }) => cleanLine(heading, longestHeading));
  return [...named, ...(dropped > 0 ? [`${counted(dropped, 'section')} left out`] : [])];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
