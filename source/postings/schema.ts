import * as v from 'valibot';
import { cleanLine } from './clean.ts';
import { employments, remotes, statuses } from './posting.ts';

const line = v.pipe(
  v.union([v.string('is no text'), v.pipe(v.number(), v.transform(String))], 'is no text'),
  v.transform((text) => cleanLine(text)),
  v.minLength(1, 'is empty'),
);

const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, ({ received }) => `is ${received}, not one of: ${values.join(', ')}`);

const posted = v.pipe(
  line,
  v.regex(
    /^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    ({ received }) => `is ${received}, not a quarter (2018-Q4) or a date (2018-10-31)`,
  ),
);

/** What the front matter of a posting file may hold, in the order in which it is written. */
export const facts = v.strictObject(
  {
    role: line,
    team: line,
    company: v.optional(line),
    posted: v.optional(posted),
    status: v.optional(oneOf(statuses)),
    employment: v.optional(oneOf(employments)),
    locations: v.optional(v.array(line, 'is no list'), []),
    remote: v.optional(oneOf(remotes), 'unstated'),
    remoteNote: v.optional(line),
    visa: v.optional(line),
    reportsTo: v.optional(line),
    apply: v.optional(line),
    url: v.optional(v.pipe(line, v.regex(/^https?:\/\/\S+$/, 'is no link'))),
    source: v.optional(line),
  },
  'is no fact of a posting',
);

/** The names of all facts, in the order in which they are written. */
export const factNames = Object.keys(facts.entries) as readonly (keyof typeof facts.entries)[];
