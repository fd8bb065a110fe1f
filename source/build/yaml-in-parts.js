import path from 'node:path';

/**
 * The YAML library, so that what writes need not bring along what reads, which is most of it. For Node the library offers
 * only CommonJS, of which nothing can be left out, so its other half is taken.
 * @param {string} root where `node_modules` is
 * @returns {import('esbuild').Plugin}
 */
export function yamlInParts(root) {
  const folder = path.join(root, 'node_modules/yaml/browser');
  return {
    name: 'yaml-in-parts',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^yaml$/ }, ({ importer }) =>
        importer.startsWith(path.join(root, 'source/formats'))
          ? { path: 'yaml', namespace: 'yaml-for-writing' }
          : { path: path.join(folder, 'index.js') },
      );
      onLoad({ filter: /.*/, namespace: 'yaml-for-writing' }, () => ({
        contents: "export * from './dist/doc/Document.js'; export * from './dist/nodes/identity.js';",
        resolveDir: folder,
      }));
    },
  };
}
