import type { NewsKind, Standing } from '../postings/standing.ts';
import type { Glyphs } from './glyphs.ts';

const newsSigns: Readonly<Record<NewsKind, { readonly sign: string; readonly ascii: string }>> = {
  new: { sign: '•', ascii: '*' },
  edited: { sign: '~', ascii: '~' },
  closed: { sign: '×', ascii: 'x' },
  again: { sign: '↻', ascii: '@' },
};

/** The one character before a role that tells where a person stands with it, else what happened to it; a space if neither. */
export function signOf(standing: Standing | undefined, { ascii }: Pick<Glyphs, 'ascii'>): string {
  if (standing?.mark) return ascii ? standing.mark.mark.letter || '?' : standing.mark.mark.sign;
  return standing?.news ? newsSigns[standing.news.kind][ascii ? 'ascii' : 'sign'] : ' ';
}
