/**
 * The lines of a TOML text in which its keys stand, from 1, by their paths with dots (`keys.list.down`). A text that is no TOML
 * gives what looks like keys.
 */
export function linesOfKeys(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let table = '';
  for (const [at, line] of text.split('\n').entries()) {
    const [, header] = /^\s*\[\[?\s*([^\]]+?)\s*\]/.exec(line) ?? [];
    const [, key] =
      /^\s*((?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=/.exec(line) ?? [];
    if (header !== undefined) table = plain(header);
    const path =
      header !== undefined ? table : key === undefined ? '' : [table, plain(key)].filter(Boolean).join('.');
    if (path !== '' && !lines.has(path)) lines.set(path, at + 1);
  }
  return lines;
}

function plain(key: string): string {
  return key.replace(/["']/g, '').replace(/\s*\.\s*/g, '.');
}
