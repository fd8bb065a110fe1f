import { readFile } from 'node:fs/promises';

/**
 * One edit of a dependency's source while it is bundled.
 * @typedef {object} Edit
 * @property {string} name what the bundle is without, or does later
 * @property {RegExp} file which files it changes
 * @property {(replace: (from: string | RegExp, to: string) => void) => void} change calls `replace` for each change;
 *   `replace` fails the build when there is nothing to replace
 * @property {(build: import('esbuild').PluginBuild) => void} [setup] adds what the changed source imports
 */

/**
 * The edits as a plugin of esbuild. An edit whose file is not bundled, or has changed, fails the build.
 * @param {readonly Edit[]} edits
 * @returns {import('esbuild').Plugin}
 */
export function editing(edits) {
  return {
    name: 'edits',
    setup(build) {
      const { onLoad, onEnd } = build;
      for (const { setup } of edits) setup?.(build);
      const unused = new Set(edits.map(({ name }) => name));
      for (const edit of edits)
        onLoad({ filter: edit.file }, async ({ path }) => {
          unused.delete(edit.name);
          return { contents: edited(edit, path, await readFile(path, 'utf8')), loader: 'js' };
        });
      onEnd(() => {
        if (unused.size > 0) throw new Error(`No bundled file is changed by: ${[...unused].join(', ')}.`);
      });
    },
  };
}

/**
 * What an edit makes of a file; fails when the file has changed so that there is nothing to replace.
 * @param {Edit} edit
 * @param {string} path
 * @param {string} source
 * @returns {string}
 */
export function edited({ name, change }, path, source) {
  let contents = source;
  change((from, to) => {
    const next = contents.replaceAll(from, to);
    if (next === contents) throw new Error(`${name}: ${path} has changed; there is no ${from} in it.`);
    contents = next;
  });
  return contents;
}
