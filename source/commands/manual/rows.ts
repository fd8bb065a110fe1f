import { type Flag, flags, spelled } from '../../flags.ts';
import type { CommandRow } from '../command.ts';

/** A name as it is typed, and what it does. */
export type Row = readonly [name: string, help: string];

/** The commands, as they are typed. */
export const commandRows = (commands: readonly CommandRow[]): readonly Row[] =>
  commands.filter(({ isHidden }) => !isHidden).map(({ usage, help }) => [`npm-jobs ${usage}`, help]);

/** Options as they are typed; without a table of them, all. */
export const optionRows = (table: Readonly<Record<string, Flag>> = flags): readonly Row[] =>
  Object.entries(table).map(([name, { short, value, help }]) => [
    [short ? `-${short}, ` : '', spelled(name), value ? ` ${value}` : ''].join(''),
    help,
  ]);
