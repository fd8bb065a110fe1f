/** The name that is most likely meant by a misspelled one; nothing if none is alike. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const most = typed.length < 4 ? 1 : 2;
  const ranked = names
    .map((name) => ({ name, edits: editsBetween(typed.slice(0, longest), name) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits);
  return ranked[0]?.name;
}

const longest = 50;

/** How many letters are to be changed, put in or taken out (Levenshtein's distance). */
function editsBetween(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [row, letter] of Array.from(one).entries()) {
    const next = [row + 1];
    for (let at = 1; at <= other.length; at++)
      next.push(
        Math.min(
          (before[at] ?? 0) + 1,
          (next[at - 1] ?? 0) + 1,
          (before[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1),
        ),
      );
    before = next;
  }
  return before[other.length] ?? 0;
}
