import type { ReactNode } from 'react';
import { type Line, type Piece, spread, widthOf } from '../../layout/line.ts';
import type { Snapshot } from '../browser.ts';
import { nameOfKey } from '../key-names.ts';
import { applies, keymap } from '../keymap.ts';
import { Lines, useLook } from '../look.tsx';

interface FooterProps extends Snapshot {
  readonly picking: boolean;
  readonly width: number;
  /** What stands before the keys: where a person is, or what is typed. */
  readonly status?: Line;
}

/** The last line: what just happened, or else the keys that do something here, as many as fit. */
export function Footer({ state, view, picking, width, status = [] }: FooterProps): ReactNode {
  const { glyphs } = useLook();
  if (state.notice !== '')
    return (
      <Lines width={width} lines={[spread([{ text: ` ${state.notice}` }], [], width, glyphs.ellipsis)]} />
    );
  const room = width - widthOf(status) - 1;
  const hints = hintsOf({ state, view }, picking, glyphs.ascii);
  const fitting = hints.filter(
    (_, at) => hints.slice(0, at + 1).reduce((sum, hint) => sum + widthOf(hint), 0) <= room,
  );
  return (
    <Lines
      width={width}
      lines={[spread([{ text: ' ' }, ...status, ...fitting.flat()], [], width, glyphs.ellipsis)]}
    />
  );
}

function hintsOf(snapshot: Snapshot, picking: boolean, ascii: boolean): readonly Line[] {
  const seen = new Set<string>();
  return keymap
    .filter((row) => row.modes.includes(snapshot.state.mode) && applies(row, snapshot, picking))
    .filter((row) => !row.keys.every((key) => seen.has(key)))
    .flatMap((row) => {
      for (const key of row.keys) seen.add(key);
      return row.hint ? [hintLine(row.hint.keys, row.hint.says, ascii)] : [];
    });
}

function hintLine(keys: readonly string[], says: string, ascii: boolean): Line {
  const names: Piece = {
    text: keys.map((key) => nameOfKey(key, ascii)).join(keys.length > 1 && ascii ? '/' : ''),
    role: 'key',
  };
  return [names, { text: ` ${says}  `, role: 'dim' }];
}
