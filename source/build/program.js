import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { requireBuiltins, withBuiltinsOnDemand } from './builtins.js';
import { editing } from './edit.js';
import { noticesOf } from './notices.js';
import { oneCore } from './one-core.js';
import { yamlInParts } from './yaml-in-parts.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  jsx: 'automatic',
  target: 'node20',
  logLevel: 'warning',
  alias: { turndown: './node_modules/turndown/lib/turndown.browser.es.js' },
};

/**
 * Makes a folder the whole program: code, postings and notices, and nothing else. The folder is named from the
 * repository's.
 * @param {string} name
 * @param {readonly import('./edit.js').Edit[]} edits what is changed in dependencies
 * @returns {Promise<import('esbuild').Metafile>} what the code was made from
 */
export async function buildInto(name, edits) {
  const folder = path.resolve(root, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const [bundled, postings] = await Promise.all([bundleProgram(folder, edits), bundlePostings(folder)]);
  await writeFile(path.join(folder, 'postings.json'), postings);
  await writeFile(path.join(folder, 'notices.txt'), await noticesOf(bundled, root));
  return bundled;
}

/** The program: one small entry, and what only some commands need in chunks that they load. */
async function bundleProgram(folder, edits) {
  const { metafile, outputFiles } = await build({
    ...common,
    entryPoints: ['source/cli.ts'],
    outdir: folder,
    splitting: true,
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: requireBuiltins },
    plugins: [yamlInParts(root), oneCore(path.join(root, 'source/run.ts')), editing(edits)],
  });
  for (const { path: file, contents, text } of outputFiles)
    await writeFile(file, file.endsWith('.js') ? withBuiltinsOnDemand(text) : contents);
  return metafile;
}

/** The postings: parsed now, so that nothing is parsed when the program starts. */
async function bundlePostings(folder) {
  const tool = path.join(folder, 'bundle-postings.mjs');
  await build({
    ...common,
    entryPoints: ['source/build/bundle-postings.ts'],
    outfile: tool,
    plugins: [yamlInParts(root)],
  });
  const { bundlePostings: read } = await import(pathToFileURL(tool).href);
  const postings = await read(path.join(root, 'data'));
  await rm(tool);
  return postings;
}
