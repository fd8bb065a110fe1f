import path from 'node:path';
import { importsOf } from './chunks.js';

/**
 * Modules that are in a file of their own, which is read when something of them is used for the first time, and not when
 * what uses it is loaded. The modules that use them need not know.
 * @typedef {object} LazyFile
 * @property {string} file its name, without an extension
 * @property {Readonly<Record<string, readonly string[]>>} modules by module, which is a library or a path from the root, what
 *   others use of it: functions, or objects that are used by their properties alone. The modules of a file use each other as
 *   they are.
 * @property {import('./chunks.js').Tier} [behind] modules that are in memory before this file besides its tiers
 */

/**
 * Modules that are loaded when they are needed. The program has to be CommonJS, as only `require` does not make it wait.
 * @param {string} root where the paths begin
 * @param {readonly LazyFile[]} files
 * @param {ReadonlyMap<string, import('./chunks.js').Tier>} tiers what is in memory before each of the files, by `lazy-file:` and its name
 * @returns {import('esbuild').Plugin}
 */
export function lazyModules(root, files, tiers) {
  const absolute = (module) => (module.startsWith('source/') ? path.join(root, module) : module);
  return {
    name: 'lazy-modules',
    setup({ initialOptions, onResolve, onLoad }) {
      const { '.js': extension } = initialOptions.outExtension;
      const fileOf = new Map(files.flatMap((each) => Object.keys(each.modules).map((name) => [name, each])));
      const required = ({ file }) => `./${file}${extension}`;
      const fromRoot = (file) => path.relative(root, file).replaceAll(path.sep, '/');
      for (const { file } of files) initialOptions.entryPoints.push({ in: `lazy:${file}`, out: file });
      onResolve({ filter: /^lazy:/ }, ({ path: wanted }) => ({
        path: wanted.slice('lazy:'.length),
        namespace: 'lazy-file',
      }));
      onResolve({ filter: /.*/ }, ({ path: wanted, importer, namespace, resolveDir }) => {
        if (files.some((each) => required(each) === wanted)) return { path: wanted, external: true };
        const module = wanted.startsWith('.') ? fromRoot(path.join(resolveDir, wanted)) : wanted;
        const file = fileOf.get(module);
        const isWithin = namespace === 'lazy-file' || fileOf.get(fromRoot(importer)) === file;
        return !file || isWithin ? undefined : { path: module, namespace: 'lazy-module' };
      });
      onLoad({ filter: /.*/, namespace: 'lazy-file' }, ({ path: file }) => {
        const { modules, behind = [] } = files.find((each) => each.file === file);
        const exports = Object.entries(modules).map(
          ([module, names]) => `export { ${names.join(', ')} } from ${JSON.stringify(absolute(module))};\n`,
        );
        const imports = importsOf(root, [...(tiers.get(`lazy-file:${file}`) ?? []), ...behind]);
        return { contents: imports + exports.join(''), resolveDir: root };
      });
      onLoad({ filter: /.*/, namespace: 'lazy-module' }, ({ path: module }) => {
        const file = fileOf.get(module);
        return { contents: standIn(required(file), file.modules[module]) };
      });
    },
  };
}

function standIn(required, names) {
  const exports = names.map(
    (name, at) => `const stand${at} = standIn(${JSON.stringify(name)});\nexport { stand${at} as ${name} };`,
  );
  return `
    let loaded;
    const the = (name) => (loaded ??= require(${JSON.stringify(required)}))[name];
    const standIn = (name) => new Proxy(() => {}, {
      get: (_, property) => the(name)[property],
      apply: (_, self, given) => the(name)(...given),
    });
    ${exports.join('\n')}`;
}
