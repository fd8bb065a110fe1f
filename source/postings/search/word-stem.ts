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
  readonly from: RegExp;
  readonly to: string;
}

/**
 * Endings of one word in number, and where a trade has one, in gender, as they are after accents are gone. The first that
 * fits counts. Each asks for enough of the word before it that short words and names stay what they are.
 */
const endings: readonly Ending[] = [
  // English
  { from: /(?<=..[^aeiou])ies$/, to: 'y' },
  // German and Dutch: Entwicklerin, Entwicklerinnen, Ingenieure, Assistenten, Fachkräfte, Kauffrau, Kaufleute
  { from: /(?<=..(?:er|or|eur|ist|ant|ent|ar|og|at|erat))in(?:nen)?$/, to: '' },
  { from: /(?<=...(?:ieur|ist|ant|ent|kraft|arzt|log|at))(?:e|en)$/, to: '' },
  { from: /(?<=...)(?:frau|frauen|leute|manner|men|woman|women)$/, to: 'man' },
  { from: /(?<=...)mann$/, to: 'man' },
  // French: vendeuses, directrice, infirmières, techniciennes, commerciaux
  { from: /(?<=...)euses?$/, to: 'eur' },
  { from: /(?<=...)trices?$/, to: 'teur' },
  { from: /(?<=...)ieres?$/, to: 'ier' },
  { from: /(?<=...i)ennes?$/, to: 'en' },
  { from: /(?<=....)aux$/, to: 'al' },
  // Spanish, Portuguese and Italian: vendedores, programadora, enfermeras, técnicos, ações, ingegneri, sviluppatori
  { from: /(?<=...(?:ad|ed|id|it|ut|is|ct|nt))or(?:as?|es)$/, to: 'or' },
  { from: /(?<=...(?:er|ari|ad|ic|og|ist|an|iv|at|og))[aeio]s?$/, to: '' },
  { from: /(?<=..)(?:ciones|coes|cao|cion|zioni|zione)$/, to: 'cion' },
  { from: /(?<=...(?:al|ar|or|il))es$/, to: '' },
  { from: /(?<=....)[oa]is$/, to: 'al' },
  { from: /(?<=...(?:ator|itor|nier|gner))[ei]$/, to: '' },
  // Russian and Ukrainian: инженеры, аналитики
  { from: /(?<=[\u0430-\u044f]{4})[ыи]$/, to: '' },
  // English
  { from: /(?<=..(?:ss|sh|ch|x|zz|us))es$/, to: '' },
  { from: /(?<=..[^suiy'])s$/, to: '' },
  { from: /(?<=...[aeo]y|...[uio][oe]|.[bcdfghklmnprtx]i)s$/, to: '' },
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
  const ending = endings.find(({ from }) => from.test(word));
  return ending ? word.replace(ending.from, ending.to) : word;
}
