import type { PostingContent } from '../posting.ts';
import { cleanLine } from '../text/clean.ts';
import { factGroupNames } from './fact-groups.ts';
import type { Imprint } from './imprint.ts';

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
  const [was, is] = [before.facts.split(','), after.facts.split(',')];
  return factGroupNames.filter((_name, at) => {
    const [one, other] = [was[at], is[at]];
    return one !== undefined && other !== undefined && one !== other;
  });
}

function sectionEdits(before: Imprint, after: Imprint, { sections }: PostingContent): readonly string[] {
  if (before.text === '' || before.text === after.text) return [];
  const [was, is] = [before.sections.split(','), after.sections.split(',')];
  const known = new Set(was);
  const edited = sections.filter((_section, at) => !known.has(is[at] ?? ''));
  const [headings, texts] = [new Set(is.map(headingIn)), new Set(is.map(textIn))];
  const dropped = was.filter((each) => !headings.has(headingIn(each)) && !texts.has(textIn(each))).length;
  const named =
    edited.length > mostNamed
      ? [counted(edited.length, 'section')]
      : edited.map(({ heading }) => cleanLine(heading, longestHeading));
  return [...named, ...(dropped > 0 ? [`${counted(dropped, 'section')} left out`] : [])];
}

const headingIn = (section: string): string => section.split('.', 1)[0] ?? '';
const textIn = (section: string): string => section.slice(section.indexOf('.') + 1);

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
