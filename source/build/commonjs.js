import { transform } from 'esbuild';

/** What `import.meta` says, in a module that is none of ECMAScript's. */
const importMeta =
  'const importMeta={dirname:__dirname,get url(){return require("node:url").pathToFileURL(__filename).href}};';

/**
 * An ES module as a CommonJS one, which Node loads without starting its loader of ES modules: for all files together that
 * takes 6 ms of Node 20's start and 4 ms of Node 24's. What is imported lazily is required lazily.
 * @param {string} code
 * @returns {Promise<string>}
 */
export async function asCommonJs(code) {
  const { code: required } = await transform(code, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    supported: { 'dynamic-import': false },
    define: { 'import.meta': 'importMeta' },
    banner: code.includes('import.meta') ? importMeta : '',
  });
  return required;
}
