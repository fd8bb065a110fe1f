import path from 'node:path';

/**
 * Libraries measure text as the program does, so that string-width, whose expressions for emoji take longest of all to make,
 * is loaded only for text that needs it.
 * @param {string} root where the program's sources are in
 * @returns {import('esbuild').Plugin}
 */
export function narrowText(root) {
  return {
    name: 'narrow-text',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^string-width$/ }, ({ importer }) =>
        importer.includes('node_modules') ? { path: 'text-width', namespace: 'narrow-text' } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'narrow-text' }, () => ({
        contents: `export { textWidth as default } from ${JSON.stringify(path.join(root, 'source/layout/width.ts'))};`,
        resolveDir: root,
      }));
    },
  };
}
