import type { Standing } from '../postings/standing.ts';
import { beforeWords, noteWords, standingWords } from '../postings/standing-words.ts';
import type { Glyphs } from './glyphs.ts';
import type { Line } from './line.ts';

/** What is known of a posting beyond what it says: where the person stands with it, and that they applied at the company before. */
export function standingLines(
  standing: Standing,
  today: string,
  { dot }: Pick<Glyphs, 'dot'>,
): readonly Line[] {
  const now = [...standingWords(standing, today), noteWords(standing)]
    .filter((part) => part !== '')
    .join(` ${dot} `);
  const before = standing.before ? beforeWords(standing.before, today) : '';
  return [now, before].filter((text) => text !== '').map((text) => [{ text, strong: true }]);
}
