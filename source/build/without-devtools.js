import { readFile } from 'node:fs/promises';

const anchor = "process.env['DEV'] === 'true'";

/**
 * Ink connects to React's developer tools when a user's environment has DEV=true, and its static import of them makes a
 * bundle without them die at start. They are left out.
 */
export const withoutDevtools = {
  name: 'without-devtools',
  setup({ onLoad, onEnd }) {
    let edits = 0;
    onLoad({ filter: /ink[\\/]build[\\/](reconciler|ink)\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      edits += source.split(anchor).length - 1;
      return { contents: source.replaceAll(anchor, 'false'), loader: 'js' };
    });
    onEnd(() => {
      if (edits === 0) throw new Error(`Ink has changed: there is no ${anchor} in it any more.`);
    });
  },
};
