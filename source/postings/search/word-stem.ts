import { remember } from '../text/remember.ts';

/** Words that are not made from their singular by an ending. */
const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  children: 'child',
  mice: 'mouse',
  analyses: 'analysis',
  leaves: 'leave',
  wives: 'wife',
  midwives: 'midwife',
  buses: 'bus',
  campuses: 'campus',
  bonuses: 'bonus',
  lenses: 'lens',
  gases: 'gas',
};

/** Words that only look like a plural of another one. */
const wholeWords: ReadonlySet<string> = new Set(['news', 'customs', 'lens', 'texas', 'paris', 'kansas']);

interface Ending {
  /** Its last letters: words that end otherwise need no expression, which takes a while to compile. */
  readonly last: string;
  readonly from: RegExp;
  readonly to: string;
}

/**
 * Endings of one word in number, and where a trade has one, in gender, as they are after accents are gone. The first that
 * fits counts. Each asks for enough of the word before it that short words and names stay what they are.
 */
const endings: readonly Ending[] = [
  // English
  { last: 's', from: /(?<=..[^aeiou])ies$/, to: 'y' },
  // German and Dutch: Entwicklerin, Entwicklerinnen, Ingenieure, Assistenten, Fachkräfte, Kauffrau, Kaufleute
  { last: 'n', from: /(?<=..(?:er|or|eur|ist|ant|ent|ar|og|at|erat))in(?:nen)?$/, to: '' },
  { last: 'en', from: /(?<=...(?:ieur|ist|ant|ent|kraft|arzt|log|at))(?:e|en)$/, to: '' },
  { last: 'uenr', from: /(?<=...)(?:frau|frauen|leute|manner|men|woman|women)$/, to: 'man' },
  { last: 'n', from: /(?<=...)mann$/, to: 'man' },
  // French: vendeuses, directrice, infirmières, techniciennes, commerciaux
  { last: 'es', from: /(?<=...)euses?$/, to: 'eur' },
  { last: 'es', from: /(?<=...)trices?$/, to: 'teur' },
  { last: 'es', from: /(?<=...)ieres?$/, to: 'ier' },
  { last: 'es', from: /(?<=...i)ennes?$/, to: 'en' },
  { last: 'x', from: /(?<=....)aux$/, to: 'al' },
  // Spanish, Portuguese and Italian: vendedores, programadora, enfermeras, técnicos, ações, ingegneri, sviluppatori
  { last: 'as', from: /(?<=...(?:ad|ed|id|it|ut|is|ct|nt))or(?:as?|es)$/, to: 'or' },
  { last: 'aeios', from: /(?<=...(?:er|ari|ad|ic|og|ist|an|iv|at|og))[aeio]s?$/, to: '' },
  { last: 'soine', from: /(?<=..)(?:ciones|coes|cao|cion|zioni|zione)$/, to: 'cion' },
  { last: 's', from: /(?<=...(?:al|ar|or|il))es$/, to: '' },
  { last: 's', from: /(?<=....)[oa]is$/, to: 'al' },
  { last: 'ei', from: /(?<=...(?:ator|itor|nier|gner))[ei]$/, to: '' },
  // Russian and Ukrainian: инженеры, аналитики
  { last: 'ыи', from: /(?<=[\u0430-\u044f]{4})[ыи]$/, to: '' },
  // English
  { last: 's', from: /(?<=..(?:ss|sh|ch|x|zz|us))es$/, to: '' },
  { last: 's', from: /(?<=..[^suiy'])s$/, to: '' },
  { last: 's', from: /(?<=...[aeo]y|...[uio][oe]|.[bcdfghklmnprtx]i)s$/, to: '' },
];

/** What a folded word is without its ending of number: the same for `engineer` and `engineers`, for `vendeur` and `vendeuses`. */
export const stemOf = remember((word) => {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) return known;
  const once = withoutEnding(word);
  return once === word ? word : withoutEnding(once);
});

function withoutEnding(word: string): string {
  if (word.length < 4 || wholeWords.has(word)) return word;
  const letter = word.at(-1) ?? '';
  const ending = endings.find(({ last, from }) => last.includes(letter) && from.test(word));
  return ending ? word.replace(ending.from, ending.to) : word;
}
