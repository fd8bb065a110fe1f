import { amountOf, multiplierPattern, numberPattern } from './amount.ts';
import { currencyNamed, currencyPattern, isVague } from './currencies.ts';
import type { Pay } from './pay.ts';
import { periodIn, periodRightBehind } from './periods.ts';

const amountPattern = (at: number) =>
  `(?:(?<mark${at}>${currencyPattern()}) ?)?(?<number${at}>${numberPattern})(?:,[-–]{1,2}(?!\\d))?(?: ?(?<times${at}>${multiplierPattern}))?(?: ?(?<after${at}>${currencyPattern()}))?`;
const unit = String.raw`(?: ?\/ ?\p{L}{1,6}| per \p{L}+)?`;
const to = String.raw`${unit} ?(?:[-–—~]|(?<!\p{L})(?:to|bis|and|until|à|a|up to|through)(?!\p{L})) ?`;
let made: RegExp | undefined;

/** Made when the first number is looked at: it takes longer to make than Node to start. */
function expression(): RegExp {
  made ??= new RegExp(
    `(?<![\\p{L}\\p{N}.,])${amountPattern(1)}(?:${to}${amountPattern(2)})?(?<plus>\\+(?!\\p{L}))?`,
    'giu',
  );
  return made;
}

const upTo =
  /(?:up to|bis(?: zu)?|max(?:imum|imal)?\.?|jusqu['’]à|until|under|below|less than|hasta|fino a|tot|≤|<) ?:? ?$/iu;
const from =
  /(?:from|(?<!\p{L})ab|start(?:ing|s)?(?: at| from)?|min(?:imum|destens)?\.?|at least|over|above|more than|à partir de|desde|da|vanaf|≥|>) ?:? ?$/iu;
const andMore = /^ ?(?:and (?:up|above|more)|or more|upwards|plus\.?$)/iu;

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * The first pay that a text states: “€50K – €60K”, “up to £65k”, “45/hr”, “from 4.500 € brutto/Monat”. Nothing if there is
 * no amount, as in “competitive”. In a longer text a bare number counts from 1,000 on, if it is no year.
 */
export function payIn(text: string): Pay | undefined {
  if (!/\d/.test(text)) return undefined;
  for (const match of text.matchAll(expression())) {
    const groups = match.groups ?? {};
    const behind = text.slice(match.index + match[0].length);
    const amounts = amountsIn(groups);
    if (amounts && isPay(groups, amounts, text.slice(0, match.index), behind))
      return { ...endsOf(amounts, groups, text.slice(0, match.index), behind), ...unitsOf(match, text) };
  }
  return undefined;
}

/** One amount or two, the lower first. “50–60k” means thousands twice, and “120k–150” as well. */
function amountsIn(groups: Groups): readonly number[] | undefined {
  const { number1 = '', times1, number2, times2 } = groups;
  const first = amountOf(number1, times1 ?? (Number(number1.replace(',', '.')) < 1000 ? times2 : ''));
  if (number2 === undefined) return first === undefined ? undefined : [first];
  const second = amountOf(number2, times2 ?? (Number(number2.replace(',', '.')) < 1000 ? times1 : ''));
  if (first === undefined || second === undefined) return undefined;
  return [first, second].sort((a, b) => a - b);
}

function isPay(groups: Groups, amounts: readonly number[], before: string, behind: string): boolean {
  if (/^ ?(?:%|percent)/i.test(behind) || /^\d/.test(behind)) return false;
  const { mark1, mark2, after1, after2, times1, times2, number1 = '' } = groups;
  if (mark1 ?? mark2 ?? after1 ?? after2) return true;
  // A pension plan of the US is called 401(k).
  if (times1 ?? times2) return amounts[0] !== 401_000;
  if (
    periodRightBehind(behind) ||
    /^ ?(?:hourly|yearly|annually|monthly|daily|weekly|p\.? ?a\.?)(?!\p{L})/iu.test(behind)
  )
    return true;
  const isAll = `${before}${behind}`.trim() === '';
  const isYear = /^(?:19|20)\d\d$/.test(number1);
  return amounts.every((amount) => amount > 0 && (isAll || amount >= 1000)) && (isAll || !isYear);
}

function endsOf(
  [least, most = least]: readonly number[],
  { number2, plus }: Groups,
  before: string,
  behind: string,
): Pay {
  const isOne = number2 === undefined;
  if (isOne && upTo.test(before)) return most === undefined ? {} : { most };
  if (isOne && (plus || from.test(before) || andMore.test(behind)))
    return least === undefined ? {} : { least };
  return { ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
}

/** The currency and the period that belong to an amount. */
function unitsOf(match: RegExpMatchArray, text: string): Pay {
  const start = match.index ?? 0;
  const before = text.slice(0, start);
  const behind = text.slice(start + match[0].length);
  const currency = currencyOf(match.groups ?? {}, text);
  const [near = ''] = /^[^;•|+\d]*/.exec(behind) ?? [];
  const clause = /^ ?,/.test(near) ? '' : near.replace(/(?<=\p{L}),.*/u, '');
  const [lead = ''] = /[^;•|+\d]*$/.exec(before) ?? [];
  const per =
    periodRightBehind(behind) ??
    periodIn(match[0].replace(/[^\p{L}/.]+/gu, ' ')) ??
    periodIn(clause) ??
    periodIn(lead.replace(/.*\.(?= )/, ''));
  return { ...(currency && { currency }), ...(per && { per }) };
}

const anyCode = /(?<!\p{L})[A-Z]{3}(?!\p{L})/gu;

function currencyOf(
  { mark1, mark2, after1, after2, times1, times2 }: Groups,
  text: string,
): string | undefined {
  const marks = [mark1, after1, mark2, after2].flatMap((mark) => mark ?? []);
  const exact = marks.find((mark) => !isVague(mark));
  const named = exact ?? text.match(anyCode)?.find((code) => currencyNamed(code)) ?? marks[0] ?? '';
  const isIndian = /^(?:l|lpa|lakhs?|lacs?|cr|crores?)$/i.test(times1 ?? times2 ?? '');
  return currencyNamed(named) ?? (isIndian ? 'INR' : undefined);
}
