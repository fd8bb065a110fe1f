import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { vocabulary } from './vocabulary.ts';

/** A posting as files of JSON hold it. */
export interface GeneratedPosting {
  readonly role: string;
  readonly team: string;
  readonly company: string;
  readonly posted: string;
  readonly status: string;
  readonly locations: readonly string[];
  readonly remote: string;
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
}

/** So many postings, the same each time. */
export function* generatePostings(count: number): Generator<GeneratedPosting> {
  const random = randomNumbers(20_141_119);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(most: number, make: () => T): T[] =>
    Array.from({ length: 1 + Math.floor(random() * most) }, make);
  for (let made = 0; made < count; made++) {
    const [job, team] = oneOf(vocabulary.jobs);
    const field = oneOf(vocabulary.fields);
    yield {
      role: `${oneOf(vocabulary.levels)} ${job}${field && `, ${field}`}`.trim(),
      team,
      company: oneOf(vocabulary.companies),
      posted: dateOf(random()),
      status: random() < 0.7 ? 'open' : 'closed',
      locations: [...new Set(some(3, () => oneOf(vocabulary.places)))],
      remote: oneOf(vocabulary.remote),
      sections: vocabulary.headings
        .filter((_, at) => at < 2 || random() < 0.6)
        .map((heading) => ({ heading, text: some(4, () => oneOf(vocabulary.sentences)).join(' ') })),
    };
  }
}

/** Writes postings as one array of JSON. */
export async function writeArray(postings: Iterable<GeneratedPosting>, file: string): Promise<void> {
  await pipeline(Readable.from(arrayLines(postings)), createWriteStream(file));
}

/** Writes postings as a folder of Markdown files, a hundred in each of its folders. */
export function writeMarkdownFiles(postings: Iterable<GeneratedPosting>, folder: string): void {
  let at = 0;
  for (const posting of postings) {
    const inside = join(folder, String(Math.floor(at / 100)));
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, `${at++}.md`), markdownOf(posting));
  }
}

/** A posting as one line, as other programs would be given it. */
export function lineOf({ role, team, company, locations, posted }: GeneratedPosting): string {
  return [role, team, company, locations.join('; '), posted].join('\t');
}

function* arrayLines(postings: Iterable<GeneratedPosting>): Generator<string> {
  let before = '[\n';
  for (const posting of postings) {
    yield before + JSON.stringify(posting);
    before = ',\n';
  }
  yield '\n]\n';
}

function markdownOf({ sections, ...facts }: GeneratedPosting): string {
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const texts = sections.map(({ heading, text }) => `## ${heading}\n\n${text}\n`);
  return ['---', ...lines, '---', '', ...texts].join('\n');
}

/** A day of the years 2019 to 2026. */
function dateOf(share: number): string {
  const first = Date.UTC(2019, 0, 1);
  return new Date(first + share * (Date.UTC(2026, 11, 31) - first)).toISOString().slice(0, 10);
}

/** Numbers from 0 to 1 that follow from a seed (Mulberry32, by Tommy Ettinger). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
