import { beforeAmount } from './currencies.ts';

/** For how long an amount is paid. */
export const payPeriods = ['year', 'month', 'week', 'day', 'hour'] as const;
export type PayPeriod = (typeof payPeriods)[number];

/** What a posting says it pays, in whole units of the currency: both ends are the same if it is one amount, and one is missing for “from” and “up to”. */
export interface Pay {
  readonly least?: number;
  readonly most?: number;
  /** ISO 4217. */
  readonly currency?: string;
  readonly per?: PayPeriod;
}

/** Pay as people write it: `€50,000–60,000 a year`, `from $20.50 an hour`, `up to CHF 90,000`. */
export function payText({ least, most, currency, per }: Pay): string {
  const [first, ...others] = [...new Set([least, most])].flatMap((amount) =>
    amount === undefined ? [] : amountText(amount),
  );
  if (first === undefined) return '';
  const only = most === undefined ? 'from ' : least === undefined ? 'up to ' : '';
  const range = [first, ...others].join('–');
  const time = per === undefined ? '' : ` ${per === 'hour' ? 'an' : 'a'} ${per}`;
  return `${only}${beforeAmount(currency)}${range}${time}`;
}

const shortTimes: Readonly<Record<PayPeriod, string>> = {
  year: '',
  month: '/mo',
  week: '/wk',
  day: '/d',
  hour: '/h',
};

/** Pay in as few characters as tell it, a year's without saying so: `€50–60k`, `$20.50+/h`, `up to CHF 90k`. */
export function shortPayText({ least, most, currency, per = 'year' }: Pay): string {
  const range = [...new Set([least, most])]
    .flatMap((amount) => (amount === undefined ? [] : shortAmount(amount)))
    .join('–')
    .replace(/k–(?=[\d.]+k$)/, '–');
  if (range === '') return '';
  const [before, behind] = [least === undefined ? 'up to ' : '', most === undefined ? '+' : ''];
  return `${before}${beforeAmount(currency)}${range}${behind}${shortTimes[per]}`;
}

function shortAmount(amount: number): string {
  return amount < 1000 ? amountText(amount) : `${Math.round(amount / 100) / 10}k`;
}

/** An amount with commas between thousands, and with cents where it has some. */
function amountText(amount: number): string {
  const [whole = '', cents] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return cents === undefined ? grouped : `${grouped}.${cents}`;
}

/** How often each is paid in a year of 52 weeks of 5 days of 8 hours. */
const timesAYear: Readonly<Record<PayPeriod, number>> = {
  year: 1,
  month: 12,
  week: 52,
  day: 260,
  hour: 2080,
};

/**
 * The least and the most that is paid in a year, in the pay's own currency. An amount without a period is taken for a year's
 * from 10,000 on and for an hour's below 200; between them nothing is known.
 */
export function yearlyPay(pay: Pay): Pick<Pay, 'least' | 'most'> | undefined {
  const per = pay.per ?? likelyPeriod(pay.most ?? pay.least ?? 0);
  if (per === undefined) return undefined;
  const times = timesAYear[per];
  return {
    ...(pay.least !== undefined && { least: pay.least * times }),
    ...(pay.most !== undefined && { most: pay.most * times }),
  };
}

function likelyPeriod(amount: number): PayPeriod | undefined {
  if (amount >= 10_000) return 'year';
  return amount > 0 && amount < 200 ? 'hour' : undefined;
}
