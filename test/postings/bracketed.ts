import type { Range } from '../../source/postings/text/ranges.ts';

/** The text with brackets around each stretch, as `[Serv]ices`. */
export function bracketed(text: string, ranges: readonly Range[]): string {
  return ranges.toReversed().reduce((shown, { start, end }) => {
    return `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  }, text);
}
