import { rowFor } from '../../records/fact-names.ts';

/** What a column of a table holds: a fact by its name, or anything by the heading over it. */
export type Column = string;

/** Headings of columns that are none of the names of facts, and what stands in them. */
const others: ReadonlyMap<string, Column> = new Map([
  ['job', 'role'],
  ['job role', 'role'],
  ['opening', 'role'],
  ['vacancy', 'role'],
  ['roles', 'role'],
  ['positions', 'role'],
  ['name', 'company'],
  ['companies', 'company'],
  ['location(s)', 'locations'],
  ['where', 'locations'],
  ['application', 'apply'],
  ['application/link', 'apply'],
  ['application link', 'apply'],
  ['apply', 'apply'],
  ['apply here', 'apply'],
  ['date posted', 'posted'],
  ['added', 'posted'],
]);

/** What each column holds, by the heading of it: a fact under its own name, anything else under that heading. */
export function columnsOf(headings: readonly string[]): readonly Column[] {
  return headings.map((heading) => {
    const words = heading.toLowerCase().trim();
    return others.get(words) ?? rowFor(words)?.name ?? heading.trim();
  });
}

/** Whether a table with these columns is one of roles, and none that stands in the text of one. */
export function listsRoles(columns: readonly Column[]): boolean {
  const has = (name: string) => columns.includes(name);
  return (
    has('role') && (has('company') || has('apply') || has('url') || (has('locations') && columns.length > 2))
  );
}
