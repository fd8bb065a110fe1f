import { mkdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { builtinsOnDemand } from './builtins.js';
import { editing } from './edit.js';
import { fasterEdits, neededEdits } from './edits/index.js';

const common = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
  // For Node, yaml offers only CommonJS, of which nothing can be left out.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
};
const dist = new URL('../../dist/', import.meta.url);

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await Promise.all([bundleProgram(), bundleData()]);

/** The program: one small entry, and what only some commands need in chunks that they load. */
async function bundleProgram() {
  await build({
    ...common,
    entryPoints: ['source/cli.ts'],
    outdir: 'dist',
    splitting: true,
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [builtinsOnDemand, editing([...neededEdits, ...fasterEdits])],
  });
}

/** The postings: parsed now, so that nothing is parsed when the program starts. */
async function bundleData() {
  const tool = new URL('bundle-postings.mjs', dist);
  await build({ ...common, entryPoints: ['source/build/bundle-postings.ts'], outfile: tool.pathname });
  const { bundlePostings } = await import(tool.href);
  await writeFile(new URL('postings.json', dist), await bundlePostings('data'));
  await rm(tool);
}
