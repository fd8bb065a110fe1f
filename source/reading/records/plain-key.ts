const known = new Map<string, string>();
const mostKnown = 5000;

/** A name of a fact as names are compared: lower case, without `-`, `_` and spaces. */
export function plainKey(key: string): string {
  const found = known.get(key);
  if (found !== undefined) return found;
  const plain = key.toLowerCase().replace(/[-_\s]/g, '');
  // The same names come again with every record; names without end are not kept.
  if (known.size < mostKnown) known.set(key, plain);
  return plain;
}
