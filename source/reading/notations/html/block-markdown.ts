import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { linesOf, runsOf } from './inline-markdown.ts';
import { tableOf } from './table-markdown.ts';

/** Elements that begin and end a paragraph, and are nothing more. */
const plainBlocks =
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
  'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol p pre search section summary table tbody td ' +
  'tfoot th thead tr ul caption option';
const blockNames: ReadonlySet<string> = new Set(plainBlocks.split(' '));

/** How elements become blocks of Markdown; any other block is what is in it. */
const writers: ReadonlyMap<string, (element: HtmlElement, isInside: boolean) => readonly string[]> = new Map([
  ...[1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, headingOf(depth)] as const),
  ['summary', headingOf(3)],
  ['ul', listOf],
  ['ol', listOf],
  ['menu', listOf],
  ['dir', listOf],
  ['dl', definitionsOf],
  ['blockquote', ({ children }) => withPrefix(blocksIn(children, true).join('\n\n'), '> ', '> ')],
  ['pre', codeOf],
  ['hr', () => ['* * *']],
  ['table', (table, isInside) => tableOf(table, (nodes) => blocksIn(nodes, isInside))],
]);

/** The blocks of Markdown that nodes become, in order; `isInside` where a heading would be none, as in a list. */
export function blocksIn(nodes: readonly HtmlNode[], isInside = false): readonly string[] {
  const found: string[] = [];
  for (const { kind, group } of groupsOf(nodes)) {
    const blocks =
      kind === 'text'
        ? paragraphsOf(group)
        : kind === 'items'
          ? listOf({ name: 'ul', attributes: {}, children: group })
          : group.flatMap((node) => (typeof node === 'string' ? [] : blocksOf(node, isInside)));
    for (const block of blocks) found.push(block);
  }
  return found;
}

type Kind = 'text' | 'items' | 'block';

/** Neighbours that belong together: what stands in one line, and items without a list around them. */
function groupsOf(
  nodes: readonly HtmlNode[],
): readonly { readonly kind: Kind; readonly group: HtmlNode[] }[] {
  const groups: { kind: Kind; group: HtmlNode[] }[] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    const kind = kindOf(node);
    const isBlank = typeof node === 'string' && node.trim() === '';
    if (last && (last.kind === kind ? kind !== 'block' : isBlank)) last.group.push(node);
    else groups.push({ kind, group: [node] });
  }
  return groups;
}

function kindOf(node: HtmlNode): Kind {
  if (typeof node === 'string') return 'text';
  if (node.name === 'li') return 'items';
  return holdsBlocks(node) ? 'block' : 'text';
}

function blocksOf(node: HtmlElement, isInside: boolean): readonly string[] {
  const write = writers.get(node.name);
  return write ? write(node, isInside) : blocksIn(node.children, isInside);
}

/** Whether an element is a block, or as little as a bold word but around blocks. */
const holding = new WeakMap<HtmlElement, boolean>();
function holdsBlocks(node: HtmlElement): boolean {
  if (blockNames.has(node.name)) return true;
  const known = holding.get(node);
  if (known !== undefined) return known;
  const holds = node.children.some((child) => typeof child !== 'string' && holdsBlocks(child));
  holding.set(node, holds);
  return holds;
}

/** Nodes in one line as paragraphs: two breaks part them, one is a break. */
function paragraphsOf(nodes: readonly HtmlNode[]): readonly string[] {
  const paragraphs: string[][] = [[]];
  for (const line of linesOf(runsOf(nodes))) {
    if (line !== '') paragraphs.at(-1)?.push(line);
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
  }
  return paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('  \n'));
}

/** Nodes as one line of Markdown. */
function lineIn(nodes: readonly HtmlNode[]): string {
  return blocksIn(nodes, true)
    .join(' ')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** A heading is no bolder for being bold, and none where it is empty or in a list. */
function headingOf(depth: number) {
  return ({ children }: HtmlElement, isInside: boolean): readonly string[] => {
    const runs = runsOf(children).map(({ strong: _, text, ...run }) => ({
      ...run,
      text: text === '\n' ? ' ' : text,
    }));
    const line = linesOf(runs).join(' ').trim();
    if (line === '') return [];
    return [isInside ? `**${line}**` : `${'#'.repeat(depth)} ${line}`];
  };
}

function listOf({ name, children, attributes }: HtmlElement): readonly string[] {
  let number = /^\d{1,6}$/.test(attributes.start ?? '') ? Number(attributes.start) : 1;
  const items: string[] = [];
  for (const child of children) {
    const blocks = itemBlocks(child);
    if (blocks.length === 0) continue;
    // A list that stands between the items belongs to the one before it.
    const mark = isList(child) && items.length > 0 ? '  ' : name === 'ol' ? `${number++}. ` : '- ';
    for (const item of withPrefix(itemText(blocks), mark, ' '.repeat(mark.length))) items.push(item);
  }
  return items.length > 0 ? [items.join('\n')] : [];
}

function itemBlocks(child: HtmlNode): readonly string[] {
  return blocksIn(typeof child !== 'string' && child.name === 'li' ? child.children : [child], true);
}

function isList(child: HtmlNode): boolean {
  return typeof child !== 'string' && writers.get(child.name) === listOf;
}

/** The blocks of an item: a list in it follows at once, a paragraph behind an empty line. */
function itemText(blocks: readonly string[]): string {
  return blocks.reduce((text, block) => `${text}${/^(?:- |\d+\. )/.test(block) ? '\n' : '\n\n'}${block}`);
}

function withPrefix(text: string, first: string, others: string): readonly string[] {
  if (text === '') return [];
  return [
    text
      .split('\n')
      .map((row, at) => (at === 0 ? first + row : row === '' ? others.trimEnd() : others + row))
      .join('\n'),
  ];
}

function definitionsOf({ children }: HtmlElement): readonly string[] {
  const rows: string[] = [];
  for (const child of children) {
    if (typeof child === 'string') continue;
    const line = lineIn(child.children).replace(/^\*\*(.*)\*\*$/, '$1');
    if (line === '') continue;
    if (child.name === 'dt') rows.push(`- **${line.replace(/[:：]$/, '')}**`);
    else rows.push(rows.length > 0 ? `${rows.pop()}: ${line}` : `- ${line}`);
  }
  return rows.length > 0 ? [rows.join('\n')] : [];
}

function codeOf({ children }: HtmlElement): readonly string[] {
  const code = textIn(children).replace(/^\n|\s+$/g, '');
  if (code === '') return [];
  const runs = (code.match(/`+/g) ?? []).slice(0, 100);
  const fence = '`'.repeat(runs.reduce((longest, { length }) => Math.max(longest, length + 1), 3));
  return [`${fence}\n${code}\n${fence}`];
}

function textIn(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : node.name === 'br' ? '\n' : textIn(node.children)))
    .join('');
}
