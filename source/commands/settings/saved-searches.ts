import { UserError } from '../../errors.ts';

/** The words of a query with what is saved under `@name` in the place of that; a `UserError` for a name that is not there. */
export function withSavedSearches(typed: string, searches: ReadonlyMap<string, string>): string {
  if (!typed.includes('@')) return typed;
  return typed.replace(/(?<=^|\s)@(\S+)/gu, (_whole, name: string) => {
    const saved = searches.get(name);
    if (saved === undefined) throw unknownSearch(name, searches);
    return saved;
  });
}

function unknownSearch(name: string, searches: ReadonlyMap<string, string>): UserError {
  const names = [...searches.keys()].map((each) => `@${each}`).join(', ');
  return new UserError(
    `There is no saved search @${name}.`,
    names === '' ? 'Press S in the browser to save one.' : `There are ${names}.`,
  );
}
