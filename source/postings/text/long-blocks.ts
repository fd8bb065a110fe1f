import type { Token, Tokens } from 'marked';
import { widestGrid } from './plain-lines.ts';

/** Characters after which a part ends. */
export const longEnough = 8000;

/** A block or some of one, and whether an empty line stands between it and what comes before. */
export interface Piece {
  readonly token: Token;
  readonly isApart: boolean;
}

/** A block, or the pieces of one that is too long to be laid out at once. */
export function piecesOf(token: Token): readonly Piece[] {
  if (token.type === 'space' || token.type === 'def') return [];
  const [first, ...others] = token.raw.length > longEnough ? splitUp(token) : [token];
  const isApart = token.type === 'list' ? (token as Tokens.List).loose : token.type === 'table';
  return first ? [{ token: first, isApart: true }, ...others.map((each) => ({ token: each, isApart }))] : [];
}

function splitUp(token: Token): readonly Token[] {
  switch (token.type) {
    case 'list':
      return splitList(token as Tokens.List);
    case 'code':
      return splitCode(token as Tokens.Code);
    case 'table':
      return splitTable(token as Tokens.Table);
    default:
      return [token];
  }
}

function splitList(list: Tokens.List): readonly Token[] {
  let before = 0;
  return [...groupsOf(list.items, ({ raw }) => raw.length)].map((items) => {
    const start = list.ordered ? Number(list.start) + before : list.start;
    before += items.length;
    return { ...list, raw: items.map(({ raw }) => raw).join(''), start, items };
  });
}

function splitCode(code: Tokens.Code): readonly Token[] {
  return [...groupsOf(code.text.split('\n'), ({ length }) => length + 1)].map((rows) => {
    const text = rows.join('\n');
    return { ...code, raw: `${text}\n`, text };
  });
}

function splitTable(table: Tokens.Table): readonly Token[] {
  if (table.header.length < widestGrid || table.rows.length === 0) return [table];
  const rawOf = (row: readonly Tokens.TableCell[]) => `${row.map(({ text }) => text).join('|')}\n`;
  return [...groupsOf(table.rows, (row) => rawOf(row).length)].map((rows) => ({
    ...table,
    raw: rows.map(rawOf).join(''),
    rows,
  }));
}

/** Things in groups, each of which ends when it is long enough. */
export function* groupsOf<Thing>(
  things: readonly Thing[],
  lengthOf: (thing: Thing) => number,
): Generator<Thing[]> {
  let group: Thing[] = [];
  let length = 0;
  for (const thing of things) {
    group.push(thing);
    length += lengthOf(thing);
    if (length < longEnough) continue;
    yield group;
    [group, length] = [[], 0];
  }
  if (group.length > 0) yield group;
}
