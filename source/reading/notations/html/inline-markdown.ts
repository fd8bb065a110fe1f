import type { HtmlElement, HtmlNode } from './html-tree.ts';

/** A stretch of text in a line of HTML that looks the same throughout; `\n` alone is a forced break. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly deleted?: boolean;
  readonly code?: boolean;
  readonly link?: string;
}

type Look = Omit<Run, 'text'>;

/** How elements make their text look. */
const looks: ReadonlyMap<string, Look> = new Map<string, Look>([
  ['b', { strong: true }],
  ['strong', { strong: true }],
  ['i', { emphasis: true }],
  ['em', { emphasis: true }],
  ['del', { deleted: true }],
  ['s', { deleted: true }],
  ['strike', { deleted: true }],
  ['code', { code: true }],
  ['kbd', { code: true }],
  ['samp', { code: true }],
  ['tt', { code: true }],
]);

/** The runs of text in nodes that stand in one line. */
export function runsOf(nodes: readonly HtmlNode[], look: Look = {}): readonly Run[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [{ ...look, text: spaced(node) }];
    if (node.name === 'br') return [{ text: '\n' }];
    if (node.name === 'img') return imageOf(node, look);
    return runsOf(node.children, { ...look, ...looks.get(node.name), ...linkOf(node) });
  });
}

/** A text's white space as a browser shows it; what has no width separates nothing. */
function spaced(text: string): string {
  return text.replace(/[\u{AD}\u{200B}\u{2060}\u{FEFF}]/gu, '').replace(/[\s\u{85}]+/gu, ' ');
}

function linkOf({ name, attributes }: HtmlElement): Look {
  const link = name === 'a' ? (attributes.href ?? '').trim() : '';
  return link === '' || link.startsWith('#') || /^javascript:/i.test(link) ? {} : { link };
}

/** A picture is what it says of itself, if that is more than its file's name. */
function imageOf({ attributes }: HtmlElement, look: Look): readonly Run[] {
  const says = spaced(attributes.alt ?? '').trim();
  const isSilent =
    !/\p{L}/u.test(says) ||
    /^(?:image|img|logo|icon|photo|picture)$|\.(?:png|jpe?g|gif|svg|webp)$/i.test(says);
  return isSilent ? [] : [{ ...look, text: says }];
}

/** Runs as lines of Markdown: no empty ones but where two breaks or more stand together, which part paragraphs. */
export function linesOf(runs: readonly Run[]): readonly string[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.text === '\n') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.map(lineOf);
}

/** Marks that stand around what looks so, the outermost first. */
const marks: readonly (readonly [look: 'link' | 'strong' | 'emphasis' | 'deleted', mark: string])[] = [
  ['strong', '**'],
  ['emphasis', '*'],
  ['deleted', '~~'],
  ['link', ''],
];

function lineOf(runs: readonly Run[]): string {
  const line = marked(joined(runs), 0).trim();
  return line
    .replace(/^(?:[-+](?= |$)|=+$|-{2,}$|#|>|~~~)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}

/** The runs with white space as in the run before it, so that neighbours that look the same become one. */
function joined(runs: readonly Run[]): readonly Run[] {
  const found: Run[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (run.text === '') continue;
    const text = last?.text.endsWith(' ') === true ? run.text.replace(/^ /, '') : run.text;
    if (last && (text.trim() === '' || isAlike(last, run)))
      found[found.length - 1] = { ...last, text: last.text + text };
    else if (text !== '') found.push({ ...run, text });
  }
  return found;
}

function isAlike(one: Run, other: Run): boolean {
  const names = ['strong', 'emphasis', 'deleted', 'code', 'link'] as const;
  return names.every((name) => one[name] === other[name]);
}

/** Runs under the marks from this one on. */
function marked(runs: readonly Run[], level: number): string {
  const [look, mark] = marks[level] ?? [];
  if (look === undefined || mark === undefined) return runs.map(written).join('');
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last[0]?.[look] === run[look]) last.push(run);
    else groups.push([run]);
  }
  const pieces: string[] = [];
  let before = ' ';
  groups.forEach((group, at) => {
    const piece = withMark(group, level, before, groups[at + 1]?.[0]?.text[0] ?? ' ');
    before = piece.at(-1) ?? before;
    pieces.push(piece);
  });
  return pieces.join('');
}

function withMark(runs: readonly Run[], level: number, before: string, behind: string): string {
  const [look, mark] = marks[level] ?? ['link', ''];
  const value = runs[0]?.[look];
  const inner = marked(runs, level + 1);
  const text = inner.trim();
  if (!value || text === '') return inner;
  const at = inner.indexOf(text);
  const [start, end] = [inner.slice(0, at), inner.slice(at + text.length)];
  if (typeof value === 'string') return start + linked(text, value) + end;
  return start + emphasised(mark, text, start || before, end || behind) + end;
}

const letter = /[\p{L}\p{N}]/u;

/** Text between marks. They count only where no punctuation stands between them and a letter: at the end it goes out. */
function emphasised(mark: string, text: string, before: string, behind: string): string {
  const core = letter.test(behind) ? text.replace(/[.,:;!?…。：！？]+$/, '') : text;
  const isLost =
    core === '' ||
    (letter.test(before.at(-1) ?? '') && !letter.test(core[0] ?? '')) ||
    (core === text && letter.test(behind[0] ?? '') && !letter.test(core.at(-1) ?? ''));
  return isLost ? text : mark + core + mark + text.slice(core.length);
}

function linked(text: string, link: string): string {
  const address = link.replace(
    /[\s<>()\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
  const isItself = text.replaceAll('\\', '') === link && /^https?:/i.test(link);
  return isItself ? `<${address}>` : `[${text}](${address})`;
}

function written({ text, code }: Run): string {
  const core = text.trim();
  if (!code || core === '' || core.includes('`')) return escaped(text);
  return text.replace(core, () => `\`${core}\``);
}

/** Text in which nothing is a mark of Markdown. */
function escaped(text: string): string {
  return text
    .replace(/[\\*`[\]]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~(?=~)|<(?=[\p{L}/!?])/gu, '\\$&');
}
