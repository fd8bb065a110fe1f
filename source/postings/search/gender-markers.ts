import { once } from '../once.ts';

/** `(m/w/d)`, `f/m/x`, `(H | F)`, `(all genders)`: who is meant, in letters or in words. */
const stated = once(
  () =>
    /(?<![\p{L}\p{N}])\(?\s*(?:[mwfhvdxi*](?:\s*[/|,]\s*[mwfhvdxin*]){1,4}|gn|all genders?|alle geschlechter|tous genres|mwd|wmd|fmx|mfx)\s*\)?(?![\p{L}\p{N}])/giu,
);

/** `*in`, `:in`, `/-in`, `(in)`, `·e`, `/a`, `(euse)`: the other form of the word before. */
const ending = once(
  () =>
    /(?<=\p{L}{2})(?:[*:_·•/|]-?(?:in(?:nen)?|e|r|se|euse|ne|trice|ere|ière|a|as|o|os)|\(-?(?:in(?:nen)?|e|r|se|euse|ne|trice|ère|ière|a|as|o|os)\))(?:\.?s)?(?![\p{L}\p{N}])/giu,
);

/** What every marker has in it. The expressions above take milliseconds to compile, which few texts are worth. */
const sign =
  /[mwfhvdxi*]\s*[/|,]\s*[mwfhvdxin*]|[*:_·•/|(]-?[einrstaoè]|(?<![a-z0-9])(?:gn|mwd|wmd|fmx|mfx|genders?|geschlechter|genres)(?![a-z0-9])/i;

const man = /[mh]/i;
const otherThanMan = /[wfvdx]/i;

/** The text without words and signs that only say that people of every gender are meant; as it is if nothing else stands there. */
export function withoutGenderMarkers(text: string): string {
  if (!sign.test(text)) return text;
  const rest = text.replace(ending(), '').replace(stated(), (marker) => (isMarker(marker) ? ' ' : marker));
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}

function isMarker(marker: string): boolean {
  return !/[/|,]/.test(marker) || (man.test(marker) && otherThanMan.test(marker));
}
