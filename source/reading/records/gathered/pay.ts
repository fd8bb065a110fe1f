import { type Pay, payText } from '../../../postings/pay/pay.ts';
import { payIn } from '../../../postings/pay/pay-in-words.ts';
import { isRecord } from '../json-record.ts';
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

/** What is in every name of a part: the others take milliseconds to compile. */
const ofPay = /salary|pay|compensation|wage|rate|currency/;

/** Which part of the pay a name means; nothing if it is none. */
export function payPartNamed(name: string): keyof PayParts | undefined {
  return ofPay.test(name) ? partOf.find(([, names]) => names.test(name))?.[0] : undefined;
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
  const isUnpaid = salary === undefined && statements.some(({ value }) => isNothing(value));
  const isUsed = (each: Statement) =>
    isUnpaid || isNothing(each.value) || (salary !== undefined && isPartUsed(each, pay, parts));
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

/** A stated pay with what the parts beside it add: a currency or a period to bare numbers, the amounts to mere words. */
function together(value: unknown, parts: PayParts): string | undefined {
  const stated = readSalary(value) ?? '';
  const pay = payIn(stated);
  if (!pay) return noted([fromParts(parts), stated]) || undefined;
  const { currency, per } = payOf({ ...parts, least: 1 }) ?? {};
  const full: Pay = { ...(currency && { currency }), ...(per && { per }), ...pay };
  if (/^[\d\s.,'’–—-]+$/.test(stated)) return isSame(full, pay) ? stated : payText(full);
  return typeof value === 'string' ? stated : stated.replace(payText(pay), payText(full));
}

/** Whether a part says nothing that the pay does not say. */
function isPartUsed({ name }: Statement, pay: Pay | undefined, parts: PayParts): boolean {
  const part = payPartNamed(name);
  const own = payOf(part === 'least' || part === 'most' ? parts : { ...parts, least: 1 });
  return part !== undefined && part !== 'inCents' && own?.[part] !== undefined && own[part] === pay?.[part];
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
