import { type Fact, factRows } from '../../postings/facts.ts';
import { remember } from '../../postings/text/remember.ts';
import { plainName } from './name-words.ts';

/** Every name of a fact as {@link plainName} makes it, with its row and its place among the names of that row. */
const names = new Map(
  factRows.flatMap((row) =>
    [row.name.toLowerCase(), ...row.aliases].map((name, at) => [name, { row, rank: at + 1 }] as const),
  ),
);

/** What a name means, as it stands there: the same names come again with every record. */
const meaningOf = remember((key): { readonly row?: Fact; readonly rank: number } => {
  const found = names.get(plainName(key));
  return found?.row.name === key ? { row: found.row, rank: 0 } : (found ?? { rank: 0 });
});

/** The row that says what a name in front matter means, and its place among the names of that row; 0 for the fact's own name. */
export function rankedRow(key: string): { readonly row?: Fact; readonly rank: number } {
  return meaningOf(key);
}

/** The row that says what a name in front matter means. */
export function rowFor(key: string): Fact | undefined {
  return meaningOf(key).row;
}
