/** A name behind a sign, at the end of what was typed. */
const lastName = /(?<=^|\s)@(\S*)$/u;

/** What goes on behind `@` and the beginning of a name at the end of a query; nothing where no name begins so. */
export function nameCompletion(typed: string, searches: ReadonlyMap<string, string>): string {
  const [, begun] = lastName.exec(typed) ?? [];
  if (begun === undefined) return '';
  const name = [...searches.keys()].find((each) => each.startsWith(begun) && each !== begun);
  return name?.slice(begun.length) ?? '';
}

/**
 * A query with what is saved under a name in the place of `@name`, as soon as the name cannot become another: a space stands
 * behind it, or no other begins so.
 */
export function expanded(typed: string, searches: ReadonlyMap<string, string>): string {
  if (!typed.includes('@')) return typed;
  return typed.replace(/(?<=^|\s)@(\S+)(\s|$)/gu, (whole, name: string, behind: string) => {
    const isOver =
      behind !== '' || ![...searches.keys()].some((each) => each !== name && each.startsWith(name));
    const saved = searches.get(name);
    return saved !== undefined && isOver ? saved + behind : whole;
  });
}

/** What a query asks for already while a saved one is being named at its end: the name itself is no word to look for. */
export function withoutName(typed: string): string {
  return typed.replace(lastName, '');
}
