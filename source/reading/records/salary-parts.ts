import { isRecord, type JsonRecord } from './json-record.ts';
import { plainName } from './name-words.ts';

const words = '(?:salary|pay|compensation|wage|annualsalary)';

/** Under which names the parts of a salary stand in a record of their own fact each. */
const parts: readonly (readonly [part: string, pattern: RegExp])[] = [
  ['min', new RegExp(`^(?:${words}(?:range)?(?:min|minimum|from|low|lower|start)|(?:min|minimum)${words})$`)],
  ['max', new RegExp(`^(?:${words}(?:range)?(?:max|maximum|to|high|upper|end)|(?:max|maximum)${words})$`)],
  ['currency', new RegExp(`^(?:${words}(?:range)?currency(?:code)?|currency(?:code)?)$`)],
  ['interval', new RegExp(`^${words}(?:range)?(?:period|interval|unit|unittext|frequency|type|per)$`)],
];
const start = /salary|pay|compensation|wage|currency/i;

/** The record with the parts of a salary that it has under several names made one, and none of 0. */
export function withSalaryJoined(record: JsonRecord): JsonRecord {
  const found: Record<string, unknown> = {};
  const others: [string, unknown][] = [];
  for (const [name, value] of Object.entries(record)) {
    const part = start.test(name) && !isRecord(value) ? partNamed(name) : undefined;
    if (part === undefined) others.push([name, value]);
    else found[part] ??= value;
  }
  const { min, max, currency, interval } = found;
  if (others.length === Object.keys(record).length) return record;
  const rest = Object.fromEntries(others);
  if (says(min) || says(max)) {
    const stated = { ...(says(min) && { min }), ...(says(max) && { max }), currency, interval };
    return 'salary' in rest ? { ...rest, pay: stated } : { ...rest, salary: stated };
  }
  return currency === undefined ? rest : withCurrency(rest, currency, interval);
}

function partNamed(name: string): string | undefined {
  const plain = plainName(name);
  return parts.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** Many boards write 0 where nothing is known. */
function says(amount: unknown): boolean {
  return amount !== undefined && amount !== null && Number(amount) !== 0;
}

const salaryNames = ['salary', 'baseSalary', 'base_salary', 'salaryRange', 'compensation', 'pay'] as const;

/** A currency that stands beside a salary belongs to it. */
function withCurrency(record: JsonRecord, currency: unknown, interval: unknown): JsonRecord {
  const name = salaryNames.find((each) => record[each] !== undefined);
  const value = name === undefined ? undefined : record[name];
  if (name === undefined) return record;
  if (isRecord(value))
    return value.currency === undefined ? { ...record, [name]: { currency, ...value } } : record;
  const isAmount = /^[\d.,\s–-]+$/.test(String(value));
  return isAmount ? { ...record, [name]: { currency, value, interval } } : record;
}
