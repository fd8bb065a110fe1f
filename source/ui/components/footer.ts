import { cutLine, widthOf } from '../../layout/cut-and-fill.ts';
import type { Line, Piece } from '../../layout/line.ts';
import { nameOfKey } from '../key-names.ts';
import { applies } from '../keymap.ts';
import type { Setting } from '../setting.ts';
import type { Snapshot } from '../snapshot.ts';

/** The last line: what just happened; otherwise a status, if any, and the keys that work here. */
export function footerLine(snapshot: Snapshot, setting: Setting, status: Line = []): Line {
  const { state, view } = snapshot;
  const { glyphs } = setting;
  const width = view.size.columns;
  const hints = hintsOf(snapshot, setting);
  const parts = status.length > 0 ? [status, ...hints] : hints;
  const line = state.notice === '' ? asManyAsFit(parts, width) : [{ text: state.notice }];
  return cutLine([{ text: ' ' }, ...line], width, glyphs.ellipsis);
}

const gap = 2;

/** The parts side by side, without those that do not fit. */
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

function hintsOf(snapshot: Snapshot, { keymap, picking, glyphs }: Setting): readonly Line[] {
  const seen = new Set<string>();
  return keymap
    .filter((action) => applies(action, snapshot, picking))
    .flatMap(({ keys, hint }) => {
      const isNew = hint?.keys.some((key) => !seen.has(key)) ?? false;
      for (const key of keys) seen.add(key);
      return hint && isNew ? [hintLine(hint.keys, hint.says, glyphs.ascii)] : [];
    });
}

function hintLine(keys: readonly string[], says: string, ascii: boolean): Line {
  const names: Piece = {
    text: keys.map((key) => nameOfKey(key, ascii)).join(keys.length > 1 && ascii ? '/' : ''),
    style: 'key',
  };
  return [names, { text: ` ${says}`, style: 'dim' }];
}
