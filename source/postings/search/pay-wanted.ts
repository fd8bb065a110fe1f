import { once } from '../once.ts';
import { amountOf, multiplierPattern, numberPattern } from '../pay/amount.ts';
import { currencyNamed } from '../pay/currencies.ts';
import { type Pay, yearlyPay } from '../pay/pay.ts';
import type { Posting } from '../posting.ts';

/** An amount that a query asks for, in a currency if it names one. */
interface Amount {
  readonly amount: number;
  readonly currency: string | undefined;
}

const amountPattern = once(
  () => new RegExp(`^(\\P{N}*?) ?(${numberPattern}) ?(${multiplierPattern}|k)?([^\\d]*)$`, 'iu'),
);
const unfinished = /^[<>]?=?[^\p{L}\p{N}]?$/u;

/**
 * Whether postings pay as much in a year: `>120k`, `<90k€`, `100k..150k`. An amount is compared with the same number of any
 * currency, unless it names one. What pays up to an amount or from one on is taken for what it states.
 */
export function paysAsMuch(typed: string): (posting: Posting) => boolean {
  const holds = testOf(typed.replace(/\s+/g, ''));
  return ({ pay }) => holds === undefined || (pay !== undefined && holds(pay));
}

/** What is wrong with pay as it was typed; nothing if it can be understood or goes on. */
export function payProblem(typed: string): string | undefined {
  return testOf(typed.replace(/\s+/g, '')) || unfinished.test(typed) || typed.endsWith('..')
    ? undefined
    : 'salary: takes an amount, as in salary:>120k or salary:100k..150k€.';
}

type PayTest = (pay: Pay) => boolean;

function testOf(typed: string): PayTest | undefined {
  const [sign = ''] = /^[<>]?=?/.exec(typed) ?? [];
  const amounts = typed
    .slice(sign.length)
    .split(/\.\.|[-–](?=.*\d)/)
    .map(amountIn);
  const [first, second = first] = amounts;
  if (!first || !second || amounts.length > 2) return undefined;
  const currency = first.currency ?? second.currency;
  const times = amounts.length === 2 && first.amount < 1000 && second.amount >= 1000 ? 1000 : 1;
  return compared(sign, first.amount * times, second.amount, currency);
}

/** What pay with these ends must be for each sign. */
const comparisons: Readonly<
  Record<string, (least: number, most: number, low: number, high: number) => boolean>
> = {
  '>': (_least, most, low) => most > low,
  '>=': (_least, most, low) => most >= low,
  '<': (least, _most, low) => least < low,
  '<=': (least, _most, low) => least <= low,
  '': (least, most, low, high) => most >= low && least <= high,
};

function compared(sign: string, low: number, high: number, currency: string | undefined): PayTest {
  const holds = comparisons[sign === '=' ? '' : sign];
  return (pay) => {
    const { least, most = least } = (currency ?? pay.currency) === pay.currency ? (yearlyPay(pay) ?? {}) : {};
    return most !== undefined && (holds?.(least ?? most, most, low, high) ?? false);
  };
}

function amountIn(typed: string): Amount | undefined {
  const [, before = '', number, times, behind = ''] = amountPattern().exec(typed) ?? [];
  const amount = number === undefined ? undefined : amountOf(number, times);
  const named = `${before}${behind}`.trim();
  const currency = currencyNamed(named);
  if (amount === undefined || (named !== '' && currency === undefined)) return undefined;
  return { amount, currency };
}
