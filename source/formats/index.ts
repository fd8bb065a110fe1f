import type { ListFormat, PostingFormat } from './format.ts';
import { jsonList, jsonPosting } from './json.ts';
import { markdownList, markdownPosting } from './markdown.ts';
import { tableList } from './table.ts';
import { textPosting } from './text.ts';
import { tsvList } from './tsv.ts';

/** Every way to print a list. */
export const listFormats: readonly ListFormat[] = [tableList, tsvList, jsonList, markdownList];

/** Every way to print one posting. */
export const postingFormats: readonly PostingFormat[] = [textPosting, markdownPosting, jsonPosting];
