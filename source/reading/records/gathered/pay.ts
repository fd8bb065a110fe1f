import { type Pay, payText } from '../../../postings/pay/pay.ts';
import { payIn } from '../../../postings/pay/pay-in-words.ts';
import { isRecord } from '../json-record.ts';
import { readLine } from '../names.ts';
import { type PayParts, payOf, readPay, readSalary } from '../pay.ts';
import { type Gathered, noted, type Statement } from './gathered.ts';

const what = '(?:salary|pay|compensation|wage|rate)(?:range)?';
const low = 'min|minimum|from|low|start';
const high = 'max|maximum|to|high|end';
const partOf: readonly (readonly [keyof PayParts, RegExp])[] = [
  [
    'least',
    new RegExp(
      `^(?:annual|yearly|base|hourly|monthly)?(?:${what}(?:${low})(?:value|amount)?|(?:${low})(?:imum)?(?:annual|base)?${what})$`,
    ),
  ],
  [
    'most',
    new RegExp(
      `^(?:annual|yearly|base|hourly|monthly)?(?:${what}(?:${high})(?:value|amount)?|(?:${high})(?:imum)?(?:annual|base)?${what})$`,
    ),
  ],
  ['currency', new RegExp(`^(?:currency|currencycode|${what}currency(?:code|symbol)?)$`)],
  ['per', new RegExp(`^(?:payperiod|payfrequency|${what}(?:period|interval|frequency|unit|timeunit|per))$`)],
];

/** Which part of the pay a name means; nothing if it is none. */
export function payPartNamed(name: string): keyof PayParts | undefined {
  return partOf.find(([, names]) => names.test(name))?.[0];
}

/** The pay of a record as a text, from words, from parts under one name or under several. */
export function gatherPay(statements: readonly Statement[]): Gathered {
  const split = statements.filter(({ name }) => payPartNamed(name));
  const whole = statements.filter((statement) => !split.includes(statement));
  const ordered = whole.toSorted((a, b) => Number(b.name === 'salary') - Number(a.name === 'salary'));
  const main = ordered.find(({ value }) => isNothing(value) || readSalary(value));
  const parts = partsIn(split);
  const salary = main && !isNothing(main.value) ? together(main.value, parts) : fromParts(parts);
  const pay = salary === undefined ? undefined : payIn(salary);
  const repeated = whole.filter((each) => each !== main && isSame(readPay(each.value), pay));
  const isUsed = (each: Statement) =>
    isNothing(each.value) || (salary !== undefined && isPartUsed(each, pay, parts));
  return {
    facts: salary === undefined ? {} : { salary },
    used: [...(main ? [main] : []), ...repeated, ...split.filter(isUsed)],
  };
}

function partsIn(split: readonly Statement[]): PayParts {
  const given = split.map(({ name, value }) => [payPartNamed(name) ?? name, value] as const);
  const [period] = split.flatMap(({ name }) => /^(?:annual|yearly|hourly|monthly)/.exec(name) ?? []);
  return { ...(period && { per: period }), ...Object.fromEntries(given.reverse()) };
}

function fromParts(parts: PayParts): string | undefined {
  const pay = payOf(parts);
  return pay && payText(pay);
}

/** A stated pay with what the parts beside it add: a currency, a period, or the amounts if only words were stated. */
function together(value: unknown, parts: PayParts): string | undefined {
  const stated = readSalary(value) ?? '';
  const pay = payIn(stated);
  if (!pay) return noted(fromParts(parts), stated) || undefined;
  const units = payOf({ ...parts, least: 1, most: 1 });
  const isBare = typeof value !== 'string' || /^[\d\s.,'’–—-]+$/.test(stated);
  if (!isBare) return stated;
  const adds = (units?.currency && !pay.currency) || (units?.per && !pay.per);
  const full: Pay = {
    ...(units?.currency && { currency: units.currency }),
    ...(units?.per && { per: units.per }),
    ...pay,
  };
  return adds
    ? stated.replace(payText(pay), '') === '' || typeof value === 'string'
      ? payText(full)
      : stated.replace(payText(pay), payText(full))
    : stated;
}

/** Whether a part says nothing that the pay does not say. */
function isPartUsed({ name, value }: Statement, pay: Pay | undefined, parts: PayParts): boolean {
  const part = payPartNamed(name);
  const own = payOf(parts);
  if (part === 'currency' || part === 'per')
    return pay?.[part] !== undefined && payOf({ ...parts, least: 1 })?.[part] === pay[part];
  return (
    part !== undefined &&
    own !== undefined &&
    (own[part as 'least' | 'most'] === pay?.[part as 'least' | 'most'] || readLine(value) === '')
  );
}

function isSame(one: Pay | undefined, other: Pay | undefined): boolean {
  return one !== undefined && other !== undefined && payText(one) === payText(other);
}

/** Zero and empty parts are how boards say that they do not say it. */
function isNothing(value: unknown): boolean {
  if (value === 0 || value === '0' || value === null || value === '') return true;
  if (Array.isArray(value)) return value.every(isNothing);
  return isRecord(value) && Object.values(value).every(isNothing);
}
