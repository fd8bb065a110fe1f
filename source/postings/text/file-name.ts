import { fingerprint } from './fingerprint.ts';

const longestWords = 60;

/** The start of a file's name for something that is called so: a person recognises it, and nothing else has it. */
export function fileNameFor(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestWords);
  return `${words.replace(/^-|-$/g, '')}-${fingerprint(name)}`;
}
