import { translatedName } from './translated-names.ts';

const plainNames = new Map<string, string>();
const mostKept = 5000;

/** A name of a record as it is compared: lower case, without what joins its words, in English. */
export function plainName(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const own = withoutJoints(name);
  const plain = translatedName(own) ?? own;
  // The same names come again with every record; those that are made up without end are not kept.
  if (plainNames.size < mostKept) plainNames.set(name, plain);
  return plain;
}

/** Whether a name is one in another language than English. */
export function isTranslatedName(name: string): boolean {
  return translatedName(withoutJoints(name)) !== undefined;
}

function withoutJoints(name: string): string {
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
