import { readFile } from 'node:fs/promises';
import path from 'node:path';

const resolving = Symbol('resolving');

/**
 * Everything that the program always needs, in one file. A bundler splits what several lazily loaded modules share into a
 * chunk for each combination of them, and each file that is loaded at start costs a millisecond. If every lazy module
 * imports the core, which has long been loaded when they are, no combinations of core modules are left.
 * @param {string} core the module that imports all that is always needed
 * @returns {import('esbuild').Plugin}
 */
export function oneCore(core) {
  return {
    name: 'one-core',
    setup({ onLoad, onResolve, resolve }) {
      const lazy = new Set();
      onResolve({ filter: /.*/ }, async ({ kind, path: wanted, importer, resolveDir, pluginData }) => {
        if (kind !== 'dynamic-import' || pluginData === resolving) return undefined;
        const found = await resolve(wanted, { kind, importer, resolveDir, pluginData: resolving });
        if (!found.external) lazy.add(found.path);
        return found;
      });
      onLoad({ filter: /\.[jt]sx?$/ }, async ({ path: file }) => {
        if (!lazy.has(file)) return undefined;
        const contents = `${await readFile(file, 'utf8')}\nimport ${JSON.stringify(core)};\n`;
        return { contents, loader: path.extname(file).slice(1) };
      });
    },
  };
}
