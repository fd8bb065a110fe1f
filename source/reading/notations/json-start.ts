import { readJson } from './json.ts';

/** Endings of files that may begin like JSON and be something else. */
const others = /^(?:md|mdx|markdown|te?xt|adoc|asciidoc|org|rst|ya?ml|toml)$/;

/** Longer first lines are not tried. */
const longestLine = 1_000_000;

/** Whether a text is JSON: it begins like it, and in a file for texts it is nothing else. */
export function isJson(text: string, ending: string): boolean {
  if (!/^\s*(\{\s*["}]|\[\s*[[{"\]])/.test(text)) return false;
  return !others.test(ending) || (/[}\]]\s*$/.test(text) && readJson(text).mistake === undefined);
}

/** Whether a text is objects of JSON one after the other, with nothing between them. */
export function isJsonLines(text: string): boolean {
  const [, first = ''] = /^\s*(\{[^\n]*)\n/.exec(text.slice(0, longestLine)) ?? [];
  if (first !== '' && readJson(first).mistake === undefined) return /^\s*\{[^\n]*\n\s*\{/.test(text);
  // As `jq` prints them.
  return /^\s*\{/.test(text) && /^\}\s*\{/m.test(text.slice(0, longestLine));
}
