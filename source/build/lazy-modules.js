import path from 'node:path';

/**
 * A module that is in a file of its own, which is read when it is used for the first time, and not when what uses it is
 * loaded. The modules that use it need not know.
 * @typedef {object} LazyModule
 * @property {string} module a library, or a path from the root
 * @property {string} file the name of its file, without an extension
 * @property {readonly string[]} names what it exports: functions, or objects that are used by their properties alone
 */

/**
 * Modules that are loaded when they are needed. The program has to be CommonJS, as only `require` does not make it wait.
 * @param {string} root where the paths begin
 * @param {readonly LazyModule[]} modules
 * @returns {import('esbuild').Plugin}
 */
export function lazyModules(root, modules) {
  return {
    name: 'lazy-modules',
    setup({ initialOptions, onResolve, onLoad }) {
      const { '.js': extension } = initialOptions.outExtension;
      const lazy = new Map();
      for (const { module, file, names } of modules) {
        initialOptions.entryPoints.push({ in: module, out: file });
        lazy.set(module, { required: `./${file}${extension}`, names });
      }
      onResolve({ filter: /.*/ }, ({ path: wanted, kind, resolveDir }) => {
        if ([...lazy.values()].some(({ required }) => required === wanted))
          return { path: wanted, external: true };
        if (kind === 'entry-point') return undefined;
        const module = wanted.startsWith('.')
          ? path.relative(root, path.join(resolveDir, wanted)).replaceAll(path.sep, '/')
          : wanted;
        return lazy.has(module) ? { path: module, namespace: 'lazy' } : undefined;
      });
      onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path: module }) => ({
        contents: standIn(lazy.get(module)),
      }));
    },
  };
}

function standIn({ required, names }) {
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
