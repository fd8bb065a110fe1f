/** A name of a record as it is compared: lower case, without what joins its words. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[-_\s:.]/g, '');
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
