import { factFields } from '../fact-fields.ts';
import type { FactName } from '../fact-row.ts';
import { factRows } from '../facts.ts';
import { once } from '../once.ts';

/** Every fact by its names in a query: its own, its label and those of the fields that ask for it. */
const facts = once(
  (): ReadonlyMap<string, FactName> =>
    new Map([
      ...factRows.flatMap(({ name, label = name }) =>
        [name.toLowerCase(), label.toLowerCase().replaceAll(' ', '')].map((each) => [each, name] as const),
      ),
      ...factFields.flatMap(({ name, aliases = [], of }) =>
        [name, ...aliases].map((each) => [each, of] as const),
      ),
    ]),
);

/** The names that people can use behind `has:`, the shortest of each fact. */
export const namedFacts = once((): readonly string[] =>
  factRows.flatMap(({ name, label }) =>
    label ? [factFields.find(({ of }) => of === name)?.name ?? label.toLowerCase().replaceAll(' ', '')] : [],
  ),
);

/** The fact of that name, or whose name begins so; nothing if there is none. */
export function factNamed(typed: string): FactName | undefined {
  const wanted = typed.toLowerCase();
  const [, begun] = [...facts()].find(([name]) => name.startsWith(wanted)) ?? [];
  return facts().get(wanted) ?? begun;
}
