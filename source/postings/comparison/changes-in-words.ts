import type { TextDifferences } from './text-differences.ts';

/** More headings are only counted. */
const mostNamed = 3;

/** What differs between two versions in a few words: `salary, Requirements, 2 sections left out`. */
export function changesInWords({ facts, sections }: TextDifferences): string {
  const headings = sections.filter(({ kind }) => kind !== 'removed').map(({ heading }) => heading);
  const removed = sections.length - headings.length;
  const words = [
    ...facts.map(({ label }) => label.toLowerCase()),
    ...(headings.length > mostNamed ? [counted(headings.length)] : headings),
    ...(removed > 0 ? [`${counted(removed)} left out`] : []),
  ];
  return words.length === 0 ? 'nothing that it says' : words.join(', ');
}

function counted(sections: number): string {
  return `${sections} section${sections === 1 ? '' : 's'}`;
}
