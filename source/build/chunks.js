import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * What is loaded together, in one file. A bundler splits what several modules share, where each is loaded by itself, into a
 * chunk for each combination of them, and each file takes half a millisecond. Where such a module imports all that is in
 * memory before it, or that might as well come with it, no combinations of that are left. A rule for modules that are not
 * there, or are not loaded by themselves, fails the build.
 * @param {string} root where the paths begin
 * @param {readonly { with: readonly string[], comes: readonly string[] }[]} rules with which modules, or folders of them, which
 *   modules come
 * @returns {import('esbuild').Plugin}
 */
export function chunksTogether(root, rules) {
  return {
    name: 'chunks-together',
    setup({ onEnd, onLoad, onResolve, onStart, resolve }) {
      const alone = new Set();
      const unused = new Set(rules.flatMap((rule) => rule.with));
      // A module may be read, for another that needs it at once, before anybody says that it is loaded by itself too.
      onStart(async () => {
        for (const file of await loadedAloneIn(path.join(root, 'source'))) alone.add(file);
      });
      onResolve({ filter: /.*/ }, async ({ kind, path: wanted, importer, resolveDir, pluginData }) => {
        if (!starts.includes(kind) || pluginData === resolving) return undefined;
        const found = await resolve(wanted, { kind, importer, resolveDir, pluginData: resolving });
        if (!found.external) alone.add(found.path);
        return found;
      });
      onLoad({ filter: /\.m?[jt]sx?$/ }, async ({ path: file }) => {
        if (!alone.has(file)) return undefined;
        const name = path.relative(root, file).replaceAll(path.sep, '/');
        const matching = (rule) => rule.with.filter((start) => name.startsWith(start));
        for (const start of rules.flatMap(matching)) unused.delete(start);
        const coming = rules.filter((rule) => matching(rule).length > 0).flatMap(({ comes }) => comes);
        const imports = coming.map((module) => `import ${JSON.stringify(path.join(root, module))};\n`);
        return {
          contents: `${await readFile(file, 'utf8')}\n${imports.join('')}`,
          loader: path.extname(file).replace(/^\.m?/, ''),
        };
      });
      onEnd(() => {
        if (unused.size > 0)
          throw new Error(`Nothing is loaded by itself that starts with: ${[...unused].join(', ')}.`);
      });
    },
  };
}

const resolving = Symbol('resolving');
const starts = ['entry-point', 'dynamic-import'];

/** The program's own modules that it loads by themselves. */
async function loadedAloneIn(folder) {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => /\.tsx?$/.test(name)).map((name) => path.join(folder, name));
  const loaded = files.map(async (file) => {
    const code = await readFile(file, 'utf8');
    return Array.from(code.matchAll(/\bimport\('(\.[^']+)'\)/g), ([, wanted]) =>
      path.resolve(path.dirname(file), wanted),
    );
  });
  return (await Promise.all(loaded)).flat();
}
