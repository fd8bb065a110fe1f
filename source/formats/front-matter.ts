/** A value as it is kept in front matter: what JSON can say. */
type Entry = readonly [name: string, value: unknown];

/**
 * Front matter between its borders, an entry a line: plain words as they are, anything else as JSON, which is YAML too. A
 * library that writes all of YAML would take longer than everything else that `npm-jobs show` does.
 */
export function frontMatter(entries: readonly Entry[]): string {
  const lines = entries.map(([name, value]) => `${quotedIn(name, isPlainInside)}: ${lineValue(value)}\n`);
  return `---\n${lines.join('')}---\n`;
}

function lineValue(value: unknown): string {
  return typeof value === 'string' ? quotedIn(value, isPlain) : inside(value);
}

/** A value inside of brackets. */
function inside(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inside).join(', ')}]`;
  if (typeof value === 'string') return quotedIn(value, isPlainInside);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([name, each]) => `${quotedIn(name, isPlainInside)}: ${inside(each)}`,
  );
  return `{${entries.join(', ')}}`;
}

function quotedIn(text: string, isPlainThere: (text: string) => boolean): string {
  return isPlainThere(text) ? text : JSON.stringify(text);
}

const date = /^\d{4}-(?:Q[1-4]|\d\d(?:-\d\d)?)$/;
const word = /^\p{L}/u;
const meaningful = /:(?: |$)| #|\s$|[\n\t]|^(?:null|true|false)$/i;
const meaningfulInside = /[,:[\]{}]/;

/** Whether YAML takes the text for nothing but that text, where a line ends behind it. */
function isPlain(text: string): boolean {
  return date.test(text) || (word.test(text) && !meaningful.test(text));
}

function isPlainInside(text: string): boolean {
  return isPlain(text) && !meaningfulInside.test(text);
}
