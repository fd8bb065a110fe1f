import { mostPaid } from '../../postings/pay/amount.ts';
import { currencyNamed } from '../../postings/pay/currencies.ts';
import { type Pay, type PayPeriod, payText } from '../../postings/pay/pay.ts';
import { payIn } from '../../postings/pay/pay-in-words.ts';
import { periodIn } from '../../postings/pay/periods.ts';
import { isRecord, type JsonRecord } from './json-record.ts';
import { saysNothing } from './loose-values.ts';
import { readLine, readName } from './names.ts';

/** Pay in parts as boards state them: numbers or texts, and whatever names a currency and a period. */
export interface PayParts {
  readonly least?: unknown;
  readonly most?: unknown;
  readonly currency?: unknown;
  readonly per?: unknown;
  /** Whether the amounts are in cents. */
  readonly inCents?: boolean;
}

/** Pay made of parts: zero, null and empty texts are nothing, and the lower amount is the least. Nothing if no amount is left. */
export function payOf({ least, most, currency, per, inCents = false }: PayParts): Pay | undefined {
  const divisor = inCents ? 100 : 1;
  const [low, high] = [least, most].map((value) => amountIn(value, divisor));
  if (low === undefined && high === undefined) return undefined;
  const isSwapped = low !== undefined && high !== undefined && low > high;
  const [first, last] = isSwapped ? [high, low] : [low, high];
  const code = currencyNamed(readLine(currency) ?? '');
  const period = periodOf(per);
  return {
    ...(first !== undefined && { least: first }),
    ...(last !== undefined && { most: last }),
    ...(code && { currency: code }),
    ...(period && { per: period }),
  };
}

/** The period that a unit, an interval or a frequency names: `HOUR`, `per-year-salary`, `1 MONTH`, “annual”. */
export function periodOf(value: unknown): PayPeriod | undefined {
  return periodIn(readName(value) ?? '');
}

/** Pay as a text: words as they stand, parts and numbers as people write them. Nothing if no amount is in them. */
export function readSalary(value: unknown): string | undefined {
  if (typeof value === 'string') return readName(value);
  if (Array.isArray(value) && !isRange(value)) return joined(value.map(readSalary));
  const pay = typeof value === 'number' ? payOf({ least: value, most: value }) : readPay(value);
  const words = isRecord(value) ? wordsBeside(value) : [];
  return pay
    ? readLine([payText(pay), ...words].join(' • '))
    : isRecord(value)
      ? joined([readName(value)])
      : undefined;
}

function joined(texts: readonly (string | undefined)[]): string | undefined {
  const known = texts.filter((text) => text !== undefined);
  return known.length === 0 || known.length < texts.length
    ? undefined
    : readLine([...new Set(known)].join('; '));
}

const leastNames = [
  'minValue',
  'min',
  'minimum',
  'min_value',
  'low',
  'least',
  'from',
  'start',
  'rangeStart',
  'min_amount',
  'minAmount',
  'min_salary',
  'salary_min',
  'salaryMin',
];
const mostNames = [
  'maxValue',
  'max',
  'maximum',
  'max_value',
  'high',
  'most',
  'to',
  'end',
  'rangeEnd',
  'max_amount',
  'maxAmount',
  'max_salary',
  'salary_max',
  'salaryMax',
];
const currencyNames = [
  'currency',
  'currencyCode',
  'currency_code',
  'currency_type',
  'currencySymbol',
  'salary_currency',
  'unit',
];
const periodNames = [
  'unitText',
  'interval',
  'period',
  'frequency',
  'per',
  'pay_period',
  'payPeriod',
  'type',
  'unit',
  'title',
];

/** Whether pay in parts says in what it would be counted, and no amount. */
export function isWithoutAmount(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const said = Object.keys(value).filter((name) => !saysNothing(value[name]));
  return said.length > 0 && said.every((name) => currencyNames.includes(name) || periodNames.includes(name));
}

/** Pay in parts, under the names of schema.org and of boards, also in `value` or in a part of Ashby’s summary. */
export function readPay(value: unknown): Pay | undefined {
  if (Array.isArray(value)) return isRange(value) ? payOf({ least: value[0], most: value[1] }) : undefined;
  if (!isRecord(value)) return undefined;
  const component = salaryComponent(value);
  if (component) return readPay(component);
  const amount = isRecord(value.value) ? { ...value, ...value.value } : value;
  const one = isRecord(amount.value) ? undefined : (amount.value ?? amount.amount);
  const cents = payOf({ ...unitsIn(amount), least: amount.min_cents, most: amount.max_cents, inCents: true });
  return (
    cents ??
    payOf({
      ...unitsIn(amount),
      least: first(amount, leastNames) ?? one,
      most: first(amount, mostNames) ?? one,
    })
  );
}

function isRange(value: readonly unknown[]): boolean {
  return value.length === 2 && value.every((each) => typeof each === 'number' && each > 0);
}

function unitsIn(record: JsonRecord): PayParts {
  return {
    currency: currencyNames.map((name) => record[name]).find((each) => currencyNamed(readLine(each) ?? '')),
    per: periodNames.map((name) => record[name]).find((each) => periodOf(each)),
  };
}

function first(record: JsonRecord, names: readonly string[]): unknown {
  return names.map((name) => record[name]).find((each) => each !== undefined && each !== null && each !== '');
}

function salaryComponent({ summaryComponents }: JsonRecord): JsonRecord | undefined {
  return [summaryComponents]
    .flat()
    .filter(isRecord)
    .find(({ compensationType }) => compensationType === 'Salary');
}

/** What a summary says besides the amount: “Offers Equity”. */
function wordsBeside({ compensationTierSummary }: JsonRecord): readonly string[] {
  const parts = readLine(compensationTierSummary)?.split(' • ') ?? [];
  return parts.filter((part) => !payIn(part));
}

function amountIn(value: unknown, divisor: number): number | undefined {
  if (typeof value === 'number') {
    const amount = Math.round((value / divisor) * 100) / 100;
    return amount > 0 && amount < mostPaid ? amount : undefined;
  }
  const text = readLine(value) ?? '';
  if (/^\d+(?:\.\d+)?$/.test(text)) return amountIn(Number(text), divisor);
  const pay = payIn(text);
  return pay?.least ?? pay?.most;
}
