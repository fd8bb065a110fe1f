import { readFile } from 'node:fs/promises';

/**
 * One edit of a dependency's source while it is bundled.
 * @typedef {object} Edit
 * @property {string} name what the bundle is without, or does later
 * @property {RegExp} file which files it changes
 * @property {(source: string, replace: (from: string | RegExp, to: string) => void) => string | void} change
 *   calls `replace` for each change; `replace` fails the build when there is nothing to replace
 */

/** The edits as a plugin of esbuild. An edit whose file is not bundled, or has changed, fails the build. */
export function editing(edits) {
  return {
    name: 'edits',
    setup({ onLoad, onEnd }) {
      const unused = new Set(edits.map(({ name }) => name));
      for (const { name, file, change } of edits)
        onLoad({ filter: file }, async ({ path }) => {
          unused.delete(name);
          return { contents: changed(name, path, await readFile(path, 'utf8'), change), loader: 'js' };
        });
      onEnd(() => {
        if (unused.size > 0) throw new Error(`No bundled file is changed by: ${[...unused].join(', ')}.`);
      });
    },
  };
}

function changed(name, path, source, change) {
  let contents = source;
  change((from, to) => {
    const next = contents.replaceAll(from, to);
    if (next === contents) throw new Error(`${name}: ${path} has changed; there is no ${from} in it.`);
    contents = next;
  });
  return contents;
}
