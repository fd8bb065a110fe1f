import { UserError } from '../errors.ts';
import type { ListFormat, PostingFormat } from './format.ts';

/** The name of a format, and how to get it: only the one that is used is loaded. */
export interface FormatRow<Format> {
  readonly name: string;
  load(): Promise<Format>;
}

/** Every way to print a list. */
export const listFormats: readonly FormatRow<ListFormat>[] = [
  { name: 'table', load: async () => (await import('./table.ts')).tableList },
  { name: 'tsv', load: async () => (await import('./tsv.ts')).tsvList },
  { name: 'json', load: async () => (await import('./json.ts')).jsonList },
  { name: 'markdown', load: async () => (await import('./markdown.ts')).markdownList },
];

/** Every way to print one posting. */
export const postingFormats: readonly FormatRow<PostingFormat>[] = [
  { name: 'text', load: async () => (await import('./text.ts')).textPosting },
  { name: 'markdown', load: async () => (await import('./markdown.ts')).markdownPosting },
  { name: 'json', load: async () => (await import('./json.ts')).jsonPosting },
];

/** The format of that name among those that a command has; a `UserError` that names them if there is none. */
export function formatNamed<Format>(name: string, formats: readonly FormatRow<Format>[]): FormatRow<Format> {
  const format = formats.find((each) => each.name === name);
  if (format) return format;
  throw new UserError(
    `No format called “${name}” here.`,
    `Use one of: ${formats.map((each) => each.name).join(', ')}.`,
  );
}
