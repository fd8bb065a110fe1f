import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { generatePostings } from '../generate.ts';
import { boardAnswer, describedRecord, flatRecord } from '../generate-records.ts';
import { bare, counted, program, type Setting } from '../setting.ts';
import { type Measure, type Row, type Take, takeInTurns } from './measure.ts';

/** What a process took from start to end. */
interface Usage {
  readonly processorMs: number;
  readonly megabytes: number;
}

/** Something that is read, and the least with which it is compared. */
interface Case {
  readonly what: string;
  readonly args: readonly string[];
  readonly least: readonly string[];
  readonly atMost: number;
}

/** The query that every list is asked for. */
const query = 'engineer';

/** Processor time to list what files hold, and memory: many plain records, descriptions in HTML, a board's answer, one record. */
export const reading: Measure = {
  name: 'reading',
  async run(setting) {
    const rows: Row[] = [];
    for (const each of casesOf(setting)) rows.push(...(await timesOf(each, setting)));
    return [...rows, ...(await memoryOf(setting))];
  },
};

function casesOf(setting: Setting): readonly Case[] {
  const [most, described, ofBoard] = [mostOf(setting), sizeOf(setting, 5000), sizeOf(setting, 2600)];
  const flat = fileOf(setting, 'flat', () => Array.from(generatePostings(most), flatRecord));
  const html = fileOf(setting, 'html', () => Array.from(generatePostings(described), describedRecord));
  const board = fileOf(setting, 'board', () => boardAnswer(ofBoard));
  const one = fileOf(setting, 'one', () => Array.from(generatePostings(1), flatRecord));
  const list = (file: string) => [program, 'list', query, '--from', file];
  return [
    {
      what: `list of ${counted(most)} records (bare: parse, index words, print)`,
      args: list(flat),
      least: [bare('list'), flat, query],
      atMost: 1.6,
    },
    {
      what: `list of ${counted(described)} with HTML (bare: parse)`,
      args: list(html),
      least: [bare('parse-file'), html],
      atMost: 2,
    },
    {
      what: `list of a board of ${counted(ofBoard)} (bare: parse)`,
      args: list(board),
      least: [bare('parse-file'), board],
      atMost: 3,
    },
    {
      what: 'list of one record (bare: the archive’s list)',
      args: [program, 'list', '--from', one],
      least: [program, 'list'],
      atMost: 1.15,
    },
  ];
}

async function timesOf({ what, args, least, atMost }: Case, setting: Setting): Promise<readonly Row[]> {
  const time = (file: string, all: readonly string[]): Take => takeOf('processorMs', file, all, setting);
  const rows = await takeInTurns(
    setting.nodes,
    ({ file }) => ({ program: time(file, args), bare: time(file, least) }),
    undefined,
    { runs: 5, say: (run) => setting.say(`${what}: ${run}`) },
  );
  return rows.map((row) => ({ what, ...row, unit: 'ms CPU', target: { of: 'ratio', atMost } as const }));
}

/** The most memory that a list of many records takes; bare Node: what the file takes on the disk. */
async function memoryOf(setting: Setting): Promise<readonly Row[]> {
  const most = mostOf(setting);
  const flat = join(setting.folder, 'flat.json');
  const what = `memory to list ${counted(most)} records (bare: the file)`;
  const rows = await takeInTurns(
    setting.nodes,
    ({ file }) => ({
      program: takeOf('megabytes', file, [program, 'list', query, '--from', flat], setting),
      bare: async () => statSync(flat).size / 1_000_000,
    }),
    undefined,
    { runs: 3, say: (run) => setting.say(`${what}: ${run}`) },
  );
  return rows.map((row) => ({ what, ...row, unit: 'MB' }));
}

function takeOf(name: keyof Usage, file: string, args: readonly string[], { folder, env }: Setting): Take {
  return async () => {
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe'] as const;
    const child = spawn(file, ['--require', bare('usage'), ...args], { cwd: folder, env, stdio: [...stdio] });
    const said = text(child.stdio[3] as NodeJS.ReadableStream);
    await once(child, 'close');
    return (JSON.parse(await said) as Usage)[name];
  };
}

function fileOf({ folder, say }: Setting, name: string, make: () => unknown): string {
  say(`writing ${name}.json`);
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(make()));
  return file;
}

function mostOf({ sizes }: Setting): number {
  return sizes.at(-1) ?? 1000;
}

function sizeOf(setting: Setting, wanted: number): number {
  return Math.min(wanted, mostOf(setting));
}
