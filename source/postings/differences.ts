/** Longer values are told without what they all begin with. */
const toldWhole = 12;

/**
 * What tells things apart that look alike: for each of them that looks like another, its values of the first aspects in
 * which they differ. With an aspect in which no two are the same, as an id, all are told apart.
 */
export function differencesOf<Item>(
  items: readonly Item[],
  lookOf: (item: Item) => string,
  aspects: readonly ((item: Item) => string)[],
): ReadonlyMap<Item, readonly string[]> {
  const told = new Map<Item, string[]>();
  let alike = groupsOf(items, items.map(lookOf));
  for (const aspect of aspects) alike = alike.flatMap((group) => tellApart(group, aspect, told));
  return told;
}

/** Says how the things of a group differ in an aspect; gives those back that are still alike. */
function tellApart<Item>(
  group: readonly Item[],
  aspect: (item: Item) => string,
  told: Map<Item, string[]>,
): readonly (readonly Item[])[] {
  const values = group.map(aspect);
  if (new Set(values).size === 1) return [group];
  const ends = differingEnds(values);
  group.forEach((item, at) => {
    const end = ends[at] ?? '';
    if (end !== '') told.set(item, [...(told.get(item) ?? []), end]);
  });
  return groupsOf(group, values);
}

/** The things that have the same key as another. */
function groupsOf<Item>(items: readonly Item[], keys: readonly string[]): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  items.forEach((item, at) => {
    const key = keys[at] ?? '';
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** The values without the words that all of them begin with, if some are long. */
function differingEnds(values: readonly string[]): readonly string[] {
  if (values.every(({ length }) => length <= toldWhole)) return values;
  const stated = values.filter((value) => value !== '');
  const [first = ''] = stated;
  const same = stated.reduce((least, value) => Math.min(least, sameStart(first, value)), first.length);
  const [start = ''] = /^.*[^\p{L}\p{N}]/su.exec(first.slice(0, same)) ?? [];
  return values.map((value) => value.slice(start.length));
}

/** How many characters two texts have in common at their starts, the last of each not counted. */
function sameStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length) - 1;
  let at = 0;
  while (at < most && a[at] === b[at]) at++;
  return at;
}
