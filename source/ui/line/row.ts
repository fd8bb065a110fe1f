import { columnFacts, textIn } from '../../layout/columns.ts';
import { textOf } from '../../layout/line.ts';
import { rowDifferences } from '../../layout/row-differences.ts';
import { labelOf } from '../../postings/fact-list.ts';
import type { FactRow } from '../../postings/fact-row.ts';
import { facts } from '../../postings/facts.ts';
import { reasonsOf } from '../../postings/highlights.ts';
import type { Posting } from '../../postings/posting.ts';
import type { Snapshot } from '../snapshot.ts';

/** Characters of a fact in a row, unless it cannot be said in so few; all of it is told when the posting is read. */
const brief = 24;

/** The facts of a row, in the order in which they stand under a role: dates last. */
const rowFacts = columnFacts
  .map((column) => ({ column, summary: (facts[column.name] as FactRow).summary }))
  .sort((a, b) => orderOf(a.summary) - orderOf(b.summary));

/** The rows of these postings as sentences, with what tells those apart that would be the same. */
export function rowTexts(postings: readonly Posting[], snapshot: Snapshot): readonly string[] {
  const { telling } = snapshot.view;
  const told = new Map(postings.map((posting) => [posting, factsIn(posting, snapshot).join(', ')]));
  const differences = rowDifferences(postings, told, telling.today);
  return postings.map((posting) => {
    const parts = [told.get(posting) ?? '', ...(differences.get(posting) ?? [])];
    return [parts.join(', '), reasonIn(posting, snapshot)].filter((part) => part !== '').join('. ');
  });
}

function factsIn(posting: Posting, { view: { telling } }: Snapshot): readonly string[] {
  const told = rowFacts
    .filter(({ column }) => !(column.isShared && telling.isOneCompany))
    .map(({ column, summary }) =>
      summary?.part === 'dating' && summary.text
        ? summary.text(posting, telling.today)
        : textIn(column, brief, posting, telling.today),
    );
  return [posting.role, ...told.map(inWords)].filter((part) => part !== '');
}

/** Why it is there, if neither its role nor what else is told says so. */
function reasonIn(posting: Posting, { state, view }: Snapshot): string {
  if (view.results.indexOf(posting) >= view.results.length - view.textHits)
    return `Found in ${textOf(view.hitLineOf(posting))}`;
  const said = factsIn(posting, { state, view }).join(', ');
  return reasonsOf(posting, state.query)
    .filter(({ text }) => !said.includes(text))
    .map(({ name, text }) => `${labelOf(name)}: ${text}`)
    .join('. ');
}

/** `3d ago` and `+2` as they are said. */
export function inWords(text: string): string {
  return text
    .replace(/^(\d+)d ago$/, (_, days: string) => `${counted(Number(days), 'day')} ago`)
    .replace(/^(\d+)w ago$/, (_, weeks: string) => `${counted(Number(weeks), 'week')} ago`)
    .replace(/ \+(\d+)/, ' and $1 more');
}

/** A text with a capital letter at its start. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A number of things: `1 role`, `2 roles`. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function orderOf(summary: FactRow['summary']): number {
  return (summary?.part === 'dating' ? 100 : 0) + (summary?.place ?? 50);
}
