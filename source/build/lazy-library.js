/**
 * A library in a file of its own, which is read when it is used for the first time, and not when what uses it is loaded.
 * The modules that use it need not know. The program has to be CommonJS, as only `require` does not make them wait.
 * @param {string} library whose default export is used by its properties alone
 * @param {string} file the name of its file, without an extension
 * @returns {import('esbuild').Plugin}
 */
export function lazyLibrary(library, file) {
  return {
    name: 'lazy-library',
    setup({ initialOptions, onResolve, onLoad }) {
      const { '.js': extension } = initialOptions.outExtension;
      const required = `./${file}${extension}`;
      initialOptions.entryPoints.push({ in: library, out: file });
      onResolve({ filter: /.*/ }, ({ path, kind }) => {
        if (path === required) return { path, external: true };
        return path === library && kind !== 'entry-point' ? { path, namespace: 'lazy-library' } : undefined;
      });
      onLoad({ filter: /.*/, namespace: 'lazy-library' }, () => ({
        contents: `
          let loaded;
          export default new Proxy({}, {
            get: (_, name) => (loaded ??= require(${JSON.stringify(required)}).default)[name],
          });`,
      }));
    },
  };
}
