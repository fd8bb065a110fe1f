const plainNames = new Map<string, string>();
const mostKept = 5000;

/** A name of a record as it is compared: lower case, without what joins its words. */
export function plainName(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const plain = name.toLowerCase().replace(/[-_\s:.]/g, '');
  // The same names come again with every record; those that are made up without end are not kept.
  if (plainNames.size < mostKept) plainNames.set(name, plain);
  return plain;
}

/** A name of a record as words: `what_weOffer` is “What we offer”. */
export function wordsOfName(name: string): string {
  const words = name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[-_\s:.]+/g, ' ')
    .trim();
  const isShouted = words === words.toUpperCase();
  const lower = isShouted ? words : words.replace(/ \p{Lu}(?=\p{Ll})/gu, (start) => start.toLowerCase());
  return lower.slice(0, 1).toUpperCase() + lower.slice(1);
}
