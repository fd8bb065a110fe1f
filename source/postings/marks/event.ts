import { cleanLine, cleanText } from '../text/clean.ts';

/** What a posting said of itself when it was marked, so that the log can be read without its source. */
export interface About {
  readonly role: string;
  readonly company?: string;
  readonly place?: string;
  readonly url?: string;
}

/** One thing that was said of one posting: a line of the log. What is not said in it stays as it was. */
export interface MarkEvent {
  /** When it was said, in milliseconds since 1970; all that is said of several postings in one go has the same time. */
  readonly at: number;
  /** The key of the posting; see `keyOf`. */
  readonly id: string;
  /** Other keys under which the posting is known. */
  readonly ids?: readonly string[];
  /** The name of a mark, or `none`. */
  readonly set?: string;
  /** The day on which that was so, as `2026-11-24`. */
  readonly on?: string;
  /** Added to the notes that there are. */
  readonly note?: string;
  /** The day on which something is to be done, as `2026-12-02`; nothing is, if it is empty. */
  readonly due?: string;
  readonly contact?: string;
  /** Which version of the CV was sent. */
  readonly cv?: string;
  /** Whether the posting was opened. */
  readonly read?: true;
  /** Takes back what was said of this posting at that time, in milliseconds. */
  readonly undo?: number;
  readonly about?: About;
  /** What else stands in the line: a later version may know what it means. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** An event as a line of the log, with the line break. */
export function lineOf(event: MarkEvent): string {
  return `${JSON.stringify(writtenEvent(event))}\n`;
}

/** An event as it is written, with its time as text. */
export function writtenEvent({ at, undo, about, more, ...said }: MarkEvent): Record<string, unknown> {
  const taken = undo === undefined ? {} : { undo: timeText(undo) };
  return { t: timeText(at), ...said, ...taken, ...more, ...(about && { about }) };
}

/** The event that a line of the log tells; nothing if it is none. Texts are safe to show. */
export function eventIn(line: string): MarkEvent | undefined {
  try {
    return eventOf(JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** The event that a value tells as it is written; nothing if it has no time or no posting. */
export function eventOf(value: unknown): MarkEvent | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { t, id, ...rest } = value as Record<string, unknown>;
  const at = typeof t === 'string' ? Date.parse(t) : Number.NaN;
  if (Number.isNaN(at) || typeof id !== 'string' || id === '') return undefined;
  const said: Record<string, unknown> = { at, id };
  const more: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(rest)) {
    const read = Object.hasOwn(readers, name) ? readers[name as keyof typeof readers](given) : undefined;
    if (read === undefined) more[name] = given;
    else said[name] = read;
  }
  if (Object.keys(more).length > 0) said.more = more;
  return said as unknown as MarkEvent;
}

type Reader = (value: unknown) => unknown;

const line: Reader = (value) => (typeof value === 'string' ? cleanLine(value) : undefined);

const day: Reader = (value) =>
  typeof value === 'string' && /^(?:\d{4}-\d\d-\d\d)?$/.test(value) ? value : undefined;

/** What of a line is understood; anything else is kept as it is. */
const readers = {
  ids: (value) =>
    Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined,
  set: (value) => line(value) || undefined,
  on: (value) => day(value) || undefined,
  note: (value) => (typeof value === 'string' ? cleanText(value).trim() || undefined : undefined),
  due: day,
  contact: line,
  cv: line,
  read: (value) => value === true || undefined,
  undo: (value) =>
    typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? Date.parse(value) : undefined,
  about: aboutIn,
} as const satisfies Readonly<Record<string, Reader>>;

function aboutIn(value: unknown): About | undefined {
  const { role, company, place, url } = (value ?? {}) as Record<string, unknown>;
  if (typeof role !== 'string') return undefined;
  const facts = Object.entries({ company, place, url }).flatMap(([name, given]) =>
    typeof given === 'string' ? [[name, cleanLine(given)]] : [],
  );
  return { role: cleanLine(role), ...Object.fromEntries(facts) };
}

function timeText(at: number): string {
  return new Date(at).toISOString();
}
