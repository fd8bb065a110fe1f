/** Words that are written in capitals. */
const capitals = new Set('api cli cto ceo coo cfo hr it npm qa sre ui ux vp www'.split(' '));
const small = new Set('a an and at for in of on or the to with'.split(' '));

/** Longer first lines are sentences. */
const longestTitle = 80;

/** Whether the first line of a text can be its title: short, and no sentence. */
export function isTitle(line: string): boolean {
  return line.length <= longestTitle && /\p{L}/u.test(line) && !/[.!?:;,]$/.test(line);
}

/** A file's name as a title: `head-of-finance.md` is “Head of Finance”. */
export function titleOfFile(file: string): string {
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[a-z]+$/i, '');
  return name
    .split(/[-_\s]+/)
    .filter(Boolean)
    .map((word, at) => titleWord(word, at))
    .join(' ');
}

function titleWord(word: string, at: number): string {
  if (capitals.has(word.toLowerCase())) return word.toUpperCase();
  return at > 0 && small.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
}
