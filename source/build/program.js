import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chunksTogether, tiersOf } from './chunks.js';
import { asCommonJs, requiredModules } from './commonjs.js';
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
  const [bundled, postings, manual] = await Promise.all([
    bundleProgram(folder, edits),
    toolOf(folder, 'bundle-postings').then(({ bundlePostings }) => bundlePostings(path.join(root, 'data'))),
    toolOf(folder, 'write-manual').then(({ manualPage }) => manualPage(path.join(root, 'CHANGELOG.md'))),
  ]);
  await writeFile(path.join(folder, 'postings.json'), postings);
  await writeFile(path.join(folder, 'npm-jobs.1'), manual);
  await writeFile(path.join(folder, 'notices.txt'), await noticesOf(bundled, root));
  return bundled;
}

/** What is loaded together, as `chunks.js` says. */
const tiers = [
  // What everything needs; and what is so small, and needed by so many, that files of its own would take longer.
  [
    'source/run.ts',
    'source/version.ts',
    'source/terminal/guard.ts',
    'source/postings/text/links.ts',
    'source/postings/section-markdown.ts',
    'source/postings/marks/marks.ts',
    'source/postings/standing.ts',
    'source/postings/text/needles.ts',
    'source/postings/pay/amount.ts',
    'source/reading/limits.ts',
    'source/reading/records/json-record.ts',
    'source/postings/text/file-name.ts',
    'source/cache-folder.ts',
    'source/reading/problem.ts',
    'source/commands/source-note.ts',
    'source/layout/cut-and-fill.ts',
    'source/layout/measures.ts',
  ],
  // What draws postings.
  [
    'source/layout/list-rows.ts',
    'source/layout/reason-line.ts',
    'source/layout/text-hits-rule.ts',
    'source/layout/palette.ts',
    'source/layout/wrap.ts',
  ],
  // The browser up to its first frame.
  ['source/commands/browse-on-terminal.ts'],
];

/** What is in memory before anything that reads texts of one notation. */
const reading = ['source/reading/records/records.ts', 'source/reading/document.ts'];

/** What is loaded together, beside the tiers, by whatever needs some of it. */
const groups = [
  // What reads names in records, and what sources are called by.
  ['source/sources/index.ts', 'source/reading/as-of.ts'],
  // What reads records in files.
  [
    ...reading,
    'source/sources/found-postings.ts',
    'source/sources/open-stream.ts',
    'source/sources/stream.ts',
  ],
  // What reads and keeps what was said of postings.
  [
    'source/memory/marks/mark-log.ts',
    'source/postings/marks/sayings.ts',
    'source/postings/marks/standing-of.ts',
    'source/postings/marks/days.ts',
  ],
  // What reads settings.
  [
    'source/commands/settings/setting-rows.ts',
    'source/commands/settings/nearest.ts',
    'source/layout/own-colors.ts',
  ],
  // What opens followed sources: kept boards, nearly always.
  ['source/commands/open-follows.ts', 'source/sources/web/web-kind.ts'],
];

/** What many a run never uses, or not before its first frame. */
const lazy = [
  {
    file: 'screens',
    modules: {
      'source/ui/screens/command/draw.ts': ['commandScreen'],
      'source/ui/screens/comparison/draw.ts': ['comparisonScreen'],
      'source/ui/screens/facets/draw.ts': ['facetsScreen'],
      'source/ui/screens/facets/rows.ts': ['choosable', 'facetRows', 'narrowing'],
      'source/ui/screens/help/draw.ts': ['helpScreen'],
      'source/ui/screens/help/text.ts': ['helpLinesOf', 'keyHelp'],
      'source/ui/screens/naming/draw.ts': ['namingScreen'],
      'source/ui/screens/posting/draw.ts': ['postingScreen'],
      'source/postings/facets.ts': ['countFacets', 'exactly'],
      'source/ui/screens/known/draw.ts': ['knownScreen'],
      'source/ui/screens/known/text.ts': ['knownLines', 'knownParts'],
      'source/ui/screens/marks/draw.ts': ['marksScreen'],
      'source/ui/screens/marks/giving.ts': ['givingChosen', 'givingWithKey', 'whyNot'],
      'source/ui/screens/note/draw.ts': ['noteScreen'],
    },
  },
  {
    file: 'standing',
    modules: {
      'source/layout/standing-lines.ts': ['standingLines'],
      'source/layout/standing-sign.ts': ['signOf'],
      'source/postings/standing-words.ts': ['standingWords', 'beforeWords'],
      'source/ui/screens/marks/said-text.ts': ['saidText'],
    },
  },
  {
    file: 'search',
    modules: {
      'source/postings/search/term-search.ts': ['createTermSearch'],
      'source/postings/search/term-highlights.ts': ['highlighterOfTerms', 'needlesOfTerms', 'reasonsOfTerms'],
      'source/postings/search/wants.ts': ['isRanked', 'wantsOf'],
      'source/postings/search/words-test.ts': ['hasWords'],
      'source/postings/search/days-wanted.ts': ['daysProblem', 'isOfDays'],
      'source/postings/search/pay-wanted.ts': ['payProblem', 'paysAsMuch'],
      'source/postings/search/query-problem.ts': ['problemOf'],
      'source/postings/search/completion.ts': ['completionOf'],
      'source/postings/search/standing-asked.ts': ['isSo', 'standingKind'],
    },
  },
  { file: 'fuse', modules: { 'fuse.js': ['default'] } },
  { file: 'entities', modules: { 'source/postings/text/entities.ts': ['decodeHTML', 'decodeHTMLStrict'] } },
  {
    file: 'record-texts',
    behind: reading,
    modules: { 'source/reading/records/record-texts.ts': ['sectionsOfTexts'] },
  },
  {
    file: 'notations',
    behind: reading,
    modules: {
      'source/reading/notations/markdown/read-posting-files.ts': [
        'readPostingFiles',
        'readPostingFilesInParts',
      ],
      'source/reading/notations/markup/asciidoc.ts': ['isAsciidoc', 'readAsciidoc'],
      'source/reading/notations/markup/org.ts': ['isOrg', 'readOrg'],
      'source/reading/notations/markup/restructured-text.ts': ['readRestructuredText'],
      'source/reading/notations/page/read-page.ts': ['readPage'],
      'source/reading/notations/xml/read-xml.ts': ['readXml'],
      'source/reading/notations/yaml-records.ts': ['isYaml', 'readYamlInParts', 'readYamlRecords'],
    },
  },
  {
    file: 'csv',
    behind: reading,
    modules: { 'source/reading/notations/csv.ts': ['readCsv', 'readCsvInParts'] },
  },
  { file: 'markdown', modules: { 'source/postings/text/markdown-blocks.ts': ['blocksOf', 'plainText'] } },
  { file: 'markdown-parts', modules: { 'source/postings/text/markdown-parts.ts': ['markdownParts'] } },
  { file: 'headings', modules: { 'source/reading/notations/markdown/headings.ts': ['partsOf'] } },
  { file: 'html', modules: { 'source/reading/notations/html/html-tree.ts': ['isTooDeep', 'treeOf'] } },
  {
    file: 'xml',
    behind: reading,
    modules: { 'source/reading/notations/xml/tree.ts': ['allIn', 'elementsIn', 'textIn', 'treeOf'] },
  },
  { file: 'yaml', behind: reading, modules: { 'source/reading/notations/yaml.ts': ['readYaml'] } },
  { file: 'toml', modules: { 'source/reading/notations/toml.ts': ['readToml'] } },
  {
    file: 'wide-text',
    modules: { 'source/layout/wide-text.ts': ['wideFullBreaks', 'widePart', 'wideWidth'] },
  },
];

/** The names of the files that hold what is loaded late under a name of its own. */
export const lazyFiles = lazy.map(({ file }) => `${file}.cjs`);

/** The program: one small entry, and what only some commands need in chunks that they load. */
async function bundleProgram(folder, edits) {
  const split = await bundled(folder, edits, new Map());
  const { metafile, outputFiles } = await bundled(folder, edits, tiersOf(split.metafile, tiers, groups));
  const required = requiredModules(metafile);
  for (const { path: file, contents, text } of outputFiles) {
    const { inputs } = metafile.outputs[path.relative(root, file).replaceAll(path.sep, '/')];
    const isFinal = Object.keys(inputs).every((input) => !required.has(input));
    await writeFile(file, file.endsWith('.cjs') ? await asCommonJs(text, { isFinal }) : contents);
  }
  return metafile;
}

/** The program in files that are not written yet. */
function bundled(folder, edits, tiersByEntry) {
  return build({
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
    plugins: [
      lazyModules(root, lazy, tiersByEntry),
      narrowText(root),
      chunksTogether(root, tiersByEntry),
      editing(edits),
      onlyNameAndVersion,
    ],
  });
}

/** Of package.json the program says no more than its name and version. */
const onlyNameAndVersion = {
  name: 'only-name-and-version',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]package\.json$/ }, async ({ path: file }) => {
      const { name, version } = JSON.parse(await readFile(file, 'utf8'));
      return { contents: JSON.stringify({ name, version }), loader: 'json' };
    });
  },
};

/** A module of the build that uses the program's own. */
async function toolOf(folder, name) {
  const tool = path.join(folder, `${name}.mjs`);
  await build({ ...common, entryPoints: [`source/build/${name}.ts`], outfile: tool, packages: 'external' });
  const exported = await import(pathToFileURL(tool).href);
  await rm(tool);
  return exported;
}
