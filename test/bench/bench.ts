/** Measures the program in a real pseudo-terminal: `npm run bench -- --help`. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import packageJson from '../../package.json' with { type: 'json' };
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { describeMachine } from './machine.ts';
import { measures } from './measures/index.ts';
import type { Row } from './measures/measure.ts';
import { help, type Options, readOptions } from './options.ts';
import { sayProgress } from './progress.ts';
import { jsonOf, readmeTableOf, resultsOf, tableOf } from './report.ts';
import type { Node } from './setting.ts';

const options = readOptions(process.argv.slice(2));
if (options) await bench(options);
else process.stdout.write(help);

async function bench({ nodes: others, only, json, write, inheriting, ...counts }: Options): Promise<void> {
  const { path: folder, remove } = makeTemporaryFolder();
  const nodes = [process.execPath, ...others].map(nodeIn);
  const fzf = versionOf('fzf')?.split(' ')[0];
  const machine = describeMachine([
    `npm-jobs ${packageJson.version}`,
    ...nodes.map(({ version }) => `Node ${version}`),
    fzf ? `fzf ${fzf}` : 'no fzf',
    inheriting ? 'the environment as it is' : 'an environment with next to nothing in it',
  ]);
  const env = inheriting ? process.env : { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8' };
  const { say, done } = sayProgress(process.stderr);
  const rows: Row[] = [];
  try {
    for (const { name, run } of measures)
      if (only.includes(name)) rows.push(...(await run({ nodes, fzf, folder, env, say, ...counts })));
  } finally {
    done();
    remove();
  }
  if (write) writeFileSync(new URL('RESULTS.md', import.meta.url), resultsOf(rows, machine));
  const table = write ? readmeTableOf(rows) : tableOf(rows, machine);
  process.stdout.write(json ? jsonOf(rows, machine) : table);
}

function nodeIn(file: string): Node {
  const version = versionOf(file);
  if (!version) throw new Error(`${file} is no Node.`);
  return { file, version: version.replace(/^v/, '') };
}

function versionOf(file: string): string | undefined {
  try {
    return execFileSync(file, ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
}
