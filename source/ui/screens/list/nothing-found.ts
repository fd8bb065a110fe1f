import { cutLine } from '../../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import type { Line } from '../../../layout/line.ts';
import { wordBreaks } from '../../../layout/wrap.ts';
import type { Query } from '../../../postings/search/query.ts';
import type { QueryProblem } from '../../../postings/search/query-problem.ts';
import { keyName } from '../../keymap.ts';
import type { Setting } from '../../setting.ts';

/** What in the query means nothing; what it would find without that would only mislead. */
export function problemLines(
  { what, instead }: QueryProblem,
  width: number,
  { ellipsis }: Glyphs,
): readonly Line[] {
  const lines = wordBreaks(instead, width - 4).map(({ start, end }) => [
    { text: `   ${instead.slice(start, end)}` },
  ]);
  return [[], cutLine([{ text: `   ${what}`, style: 'error' }], width, ellipsis), ...lines];
}

/** That texts are still being searched for what no role has. */
export function noRoleYet(query: Query, width: number, { ellipsis }: Glyphs): readonly Line[] {
  const typed = { text: query.text.trim(), strong: true };
  return [[], cutLine([{ text: '   No role matches ' }, typed, { text: ' so far' }], width, ellipsis)];
}

/** That nothing has what was typed, and what to do then. */
export function nothingFound(
  query: Query,
  unread: readonly Line[],
  width: number,
  { keymap, glyphs }: Setting,
): readonly Line[] {
  const clear = keyName('list.clear-query', keymap, glyphs);
  const help = keyName('help.open', keymap, glyphs);
  const nowhere = unread.length > 0 ? '' : 'No role and no text has it. ';
  const lines: readonly Line[] = [
    [],
    [{ text: '   Nothing matches ' }, { text: query.text.trim(), strong: true }],
    [],
    ...unread,
    [{ text: `   ${nowhere}Fewer words find more.`, style: 'dim' }],
    [{ text: `   ${clear} clears the query; ${help} explains the search syntax.`, style: 'dim' }],
  ];
  return lines.map((line) => cutLine(line, width, glyphs.ellipsis));
}
