import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exitCodes, UserError } from '../../errors.ts';
import { settingsFile } from '../../memory/settings-file.ts';
import { print, tell } from '../../terminal/output.ts';
import { defaultKeymap } from '../../ui/actions.ts';
import { withKeys } from '../../ui/keymap.ts';
import type { Call, Command } from '../command.ts';
import { printRows } from '../print-rows.ts';
import { faultLine } from './fault-line.ts';
import { settingRows } from './setting-rows.ts';
import type { Fault, Settings } from './settings.ts';
import { startingFile } from './starting-file.ts';

/**
 * `npm-jobs config`: the settings in force, and where each comes from. `--keys`: every action with its keys. `--init`: writes a
 * file to begin with. `--check`: whether anything in the files is wrong.
 */
export const config: Command = async (call) => {
  const { options, settings } = call;
  if (options.init) return init(call);
  if (options.check) return check(settings.faults, call);
  if (options.keys) await printKeys(call);
  else await printSettings(call);
  return exitCodes.done;
};

async function init({ options, world }: Call): Promise<number> {
  const found = settingsFile(world, undefined);
  const file = options.config ?? found?.file;
  if (file === undefined)
    throw new UserError(
      'There is no place for settings.',
      'Set HOME or NPM_JOBS_HOME, or name a file with --config.',
    );
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, startingFile(), { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new UserError(`${file} is there already.`, 'It was left as it is.');
    throw new UserError(`${file} could not be written: ${message}.`, 'Name another with --config.');
  }
  await tell(world.stderr, `npm-jobs: ${file} is written; all in it is a comment yet.\n`);
  return exitCodes.done;
}

async function check(faults: readonly Fault[], { world }: Call): Promise<number> {
  await print(world.stdout, faults.map((fault) => `${faultLine(fault)}\n`).join(''));
  return faults.length === 0 ? exitCodes.done : exitCodes.noMatch;
}

async function printSettings(call: Call): Promise<void> {
  const { settings, typed } = call;
  const plain = settingRows.map(({ name, help }) => ({
    setting: name,
    value: shown(given(name, typed) ?? settings[name]),
    from: given(name, typed) === undefined ? (settings.places.get(name) ?? 'as usual') : `--${name}`,
    help,
  }));
  await printRows([...plain, ...ownRows(settings)], call);
}

type Name = keyof Settings;

/** What the command line says instead. */
function given(name: Name, typed: Call['typed']): unknown {
  const value: unknown = Object.hasOwn(typed, name) ? typed[name as keyof typeof typed] : undefined;
  return value === false ? undefined : value;
}

function ownRows({ keys, colors, searches, places }: Settings) {
  const from = (name: string) => places.get(name) ?? '';
  return [
    ...[...keys].map(([action, own]) => ({
      setting: `keys.${action}`,
      value: own.join(' '),
      from: from(`keys.${action}`),
      help: '',
    })),
    ...Object.entries(colors).map(([role, color]) => ({
      setting: `colors.${role}`,
      value: color.join(';'),
      from: from(`colors.${role}`),
      help: '',
    })),
    ...[...searches].map(([name, query]) => ({
      setting: `@${name}`,
      value: query,
      from: from(`searches.${name}`) || from(name),
      help: '',
    })),
  ];
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}

async function printKeys(call: Call): Promise<void> {
  const rows = withKeys(defaultKeymap, call.settings.keys).map(({ id, keys, help = '' }) => ({
    action: id,
    keys: keys.join(' '),
    help,
  }));
  await printRows(rows, call);
}
