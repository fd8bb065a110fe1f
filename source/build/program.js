import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chunksTogether } from './chunks.js';
import { asCommonJs } from './commonjs.js';
import { editing } from './edit.js';
import { lazyModules } from './lazy-modules.js';
import { narrowText } from './narrow-text.js';
import { noticesOf } from './notices.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  jsx: 'automatic',
  target: 'node20',
  logLevel: 'warning',
  alias: {
    'signal-exit': './source/build/without-signal-exit.cjs',
    // Of CommonJS, which it offers for Node, nothing can be left out.
    yaml: './node_modules/yaml/browser/index.js',
  },
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

/** What is in memory before a module that is loaded by itself, or is shared by most that are. */
const together = [
  { with: [''], comes: ['source/run.ts', 'source/terminal/guard.ts', 'source/postings/text/links.ts'] },
  { with: ['source/ui/'], comes: ['source/commands/browse-on-terminal.ts'] },
  {
    with: [
      'source/formats/table.ts',
      'source/formats/text.ts',
      'source/layout/palette.ts',
      'source/commands/browse-on-terminal.ts',
    ],
    comes: [
      'source/layout/cut-and-fill.ts',
      'source/layout/palette.ts',
      'source/layout/wrap.ts',
      'source/postings/highlights.ts',
    ],
  },
];

/** What many a run never uses. */
const lazy = [
  { module: 'fuse.js', file: 'fuse', names: ['default'] },
  { module: 'source/postings/text/entities.ts', file: 'entities', names: ['decodeHTML', 'decodeHTMLStrict'] },
  { module: 'source/reading/notations/csv.ts', file: 'csv', names: ['readCsv', 'readCsvInParts'] },
  { module: 'source/postings/text/markdown-blocks.ts', file: 'markdown', names: ['blocksOf', 'plainText'] },
  { module: 'source/postings/text/markdown-parts.ts', file: 'markdown-parts', names: ['markdownParts'] },
  { module: 'source/reading/notations/markdown/headings.ts', file: 'headings', names: ['partsOf'] },
  { module: 'source/reading/notations/html/html-tree.ts', file: 'html', names: ['isTooDeep', 'treeOf'] },
  {
    module: 'source/reading/notations/xml/tree.ts',
    file: 'xml',
    names: ['allIn', 'elementsIn', 'textIn', 'treeOf'],
  },
  { module: 'source/reading/notations/yaml.ts', file: 'yaml', names: ['readYaml'] },
  { module: 'source/reading/notations/toml.ts', file: 'toml', names: ['readToml'] },
  {
    module: 'source/layout/wide-text.ts',
    file: 'wide-text',
    names: ['wideFullBreaks', 'widePart', 'wideWidth'],
  },
];

/** The program: one small entry, and what only some commands need in chunks that they load. */
async function bundleProgram(folder, edits) {
  const { metafile, outputFiles } = await build({
    ...common,
    entryPoints: [{ in: 'source/cli.ts', out: 'cli' }],
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    splitting: true,
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [lazyModules(root, lazy), narrowText(root), chunksTogether(root, together), editing(edits)],
  });
  for (const { path: file, contents, text } of outputFiles)
    await writeFile(file, file.endsWith('.cjs') ? await asCommonJs(text) : contents);
  return metafile;
}

/** The postings: parsed now, so that nothing is parsed when the program starts. */
async function bundlePostings(folder) {
  const tool = path.join(folder, 'bundle-postings.mjs');
  await build({
    ...common,
    entryPoints: ['source/build/bundle-postings.ts'],
    outfile: tool,
  });
  const { bundlePostings: read } = await import(pathToFileURL(tool).href);
  const postings = await read(path.join(root, 'data'));
  await rm(tool);
  return postings;
}
