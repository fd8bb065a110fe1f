/** More than this is no pay in any currency. */
export const mostPaid = 1e10;

const multipliers: readonly (readonly [words: RegExp, times: number])[] = [
  [/^(?:k|t|tsd|thousand|mille|mil)/i, 1000],
  [/^(?:l|lpa|lacs?|lakhs?)$/i, 100_000],
  [/^(?:cr|crores?)$/i, 10_000_000],
  [/^m/i, 1_000_000],
];

/** Source of a regular expression for a number as people write it, with any separators. */
export const numberPattern = String.raw`\d+(?:[.,'’]\d+| \d{3}(?!\d))*`;

/** Source of a regular expression for the thousands, lakhs or millions behind a number. */
export const multiplierPattern = String.raw`k(?=(?:eur|usd|gbp|chf|pln|cad)\b)|t(?= ?€)|(?:tsd\.?|thousand|mille|mil|million|mio\.?|lakhs?|lacs?|lpa|crores?|cr|k|l|m)(?!\p{L})`;

/** The amount that a number and what stands behind it say, to the cent; nothing if it is none, or more than anybody is paid. */
export function amountOf(number: string, multiplier = ''): number | undefined {
  const word = multiplier.replace('.', '');
  const times = word === '' ? 1 : (multipliers.find(([words]) => words.test(word))?.[1] ?? 1);
  const value = Math.round(Number(plainNumber(number, times > 1)) * times * 100) / 100;
  return value > 0 && value < mostPaid ? value : undefined;
}

/** A number as programs write it. The last of two separators, or the only one that no three digits follow, stands before the cents. */
function plainNumber(number: string, isMultiplied: boolean): string {
  const marks: readonly string[] = number.match(/[.,]/g) ?? [];
  const at = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
  const rest = number.length - at - 1;
  const isSingle = marks.length === 1;
  const isLastAlone = marks.length > 1 && marks.indexOf(marks.at(-1) ?? '') === marks.length - 1;
  const isDecimal = isSingle
    ? rest !== 3 || isMultiplied || /^0[.,]/.test(number)
    : isLastAlone && rest !== 3;
  const digits = (text: string) => text.replace(/\D/g, '');
  return isDecimal ? `${digits(number.slice(0, at))}.${digits(number.slice(at))}` : digits(number);
}
