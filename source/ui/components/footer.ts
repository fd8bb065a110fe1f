import { cutLine, widthOf } from '../../layout/cut-and-fill.ts';
import type { Line, Piece } from '../../layout/line.ts';
import { nameOfKey } from '../key-names.ts';
import { applies, keymap } from '../keymap.ts';
import type { Snapshot } from '../store.ts';
import type { Setting } from '../view.ts';

/** The last line: what just happened, or else a status, if there is one, and the keys that do something here. */
export function footerLine(snapshot: Snapshot, { picking, glyphs }: Setting, status: Line = []): Line {
  const { state, view } = snapshot;
  const width = view.size.columns;
  const hints = hintsOf(snapshot, picking, glyphs.ascii);
  const parts = status.length > 0 ? [status, ...hints] : hints;
  const line = state.notice === '' ? asManyAsFit(parts, width) : [{ text: state.notice }];
  return cutLine([{ text: ' ' }, ...line], width, glyphs.ellipsis);
}

const gap = 2;

/** The parts side by side, without those at the end for which a line has no room. */
function asManyAsFit(parts: readonly Line[], width: number): Line {
  let room = width - 1;
  const fitting = parts.filter((part) => {
    room -= widthOf(part);
    const fits = part === parts[0] || room >= 0;
    room -= gap;
    return fits;
  });
  return fitting.flatMap((part, at) => (at === 0 ? part : [{ text: ' '.repeat(gap) }, ...part]));
}

function hintsOf(snapshot: Snapshot, picking: boolean, ascii: boolean): readonly Line[] {
  const seen = new Set<string>();
  return keymap
    .filter((row) => row.modes.includes(snapshot.state.mode) && applies(row, snapshot, picking))
    .flatMap((row) => {
      const isNew = row.hint?.keys.some((key) => !seen.has(key)) ?? false;
      for (const key of row.keys) seen.add(key);
      return row.hint && isNew ? [hintLine(row.hint.keys, row.hint.says, ascii)] : [];
    });
}

function hintLine(keys: readonly string[], says: string, ascii: boolean): Line {
  const names: Piece = {
    text: keys.map((key) => nameOfKey(key, ascii)).join(keys.length > 1 && ascii ? '/' : ''),
    style: 'key',
  };
  return [names, { text: ` ${says}`, style: 'dim' }];
}
