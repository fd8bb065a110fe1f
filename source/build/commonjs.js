import { transform } from 'esbuild';

/** What `import.meta` says, in a module that is none of ECMAScript's. */
const importMeta =
  'const importMeta={dirname:__dirname,get url(){return require("node:url").pathToFileURL(__filename).href}};';

/**
 * `Intl.Segmenter`, which libraries make when they are loaded and which takes 13 ms of Node 20's start: the real one is made
 * when text is given to it that needs it.
 */
const segmenter =
  'class LateSegmenter{constructor(...given){this.given=given}segment(text){this.made??=new Intl.Segmenter(...this.given);return this.made.segment(text)}}';

const stoodFor = [
  { name: 'import.meta', by: 'importMeta', banner: importMeta },
  { name: 'Intl.Segmenter', by: 'LateSegmenter', banner: segmenter },
];

/**
 * An ES module as a CommonJS one, which Node loads without starting its loader of ES modules: for all files together that
 * takes 6 ms of Node 20's start and 4 ms of Node 24's. What is imported lazily is required lazily.
 * @param {string} code
 * @param {{ readonly isFinal: boolean }} how whether no export is assigned to once the module is loaded
 * @returns {Promise<string>}
 */
export async function asCommonJs(code, { isFinal }) {
  const { code: required } = await transform(isFinal ? withExportsAtOnce(code) : code, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    supported: { 'dynamic-import': false },
    define: Object.fromEntries(stoodFor.map(({ name, by }) => [name, by])),
    banner: stoodFor.flatMap(({ name, banner }) => (code.includes(name) ? banner : [])).join('\n'),
  });
  return required;
}

/**
 * What a module exports, as an object made at its end. esbuild would define an accessor for each name, and then copy them all,
 * which takes a millisecond for the files of a first frame.
 */
function withExportsAtOnce(code) {
  return code.replace(/\bexport\s*\{([^}]*)\};?\s*$/, (_, list) => {
    const names = list.split(',').map((each) => each.trim().split(/\s+as\s+/));
    const properties = names.map(([local, name = local]) => `${name}:${local}`);
    return `module.exports={__esModule:true,${properties.join(',')}};`;
  });
}

/**
 * The ES modules in a bundle that a CommonJS module requires, and what they import: they run when they are asked for, and assign
 * their exports then.
 * @param {import('esbuild').Metafile} metafile
 * @returns {ReadonlySet<string>}
 */
export function requiredModules({ inputs }) {
  const required = new Set();
  const add = (file) => {
    const input = inputs[file];
    if (!input || required.has(file)) return;
    required.add(file);
    for (const { path, kind } of input.imports) if (kind === 'import-statement') add(path);
  };
  for (const { imports } of Object.values(inputs))
    for (const { path, kind } of imports)
      if (kind === 'require-call' && inputs[path]?.format === 'esm') add(path);
  return required;
}
