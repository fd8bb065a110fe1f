import type { Token, Tokens } from 'marked';
import { withBoundedItems } from './bounded-items.ts';
import { cleanText } from './clean.ts';
import { decodeHTML } from './entities.ts';
import { withoutTags } from './html-tags.ts';
import { PatientLexer } from './patient-lexer.ts';

/** A stretch of text that looks the same throughout. A `\n` in it is a forced line break. */
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly code?: boolean;
  readonly deleted?: boolean;
  readonly link?: string;
}

/** A list item: its own blocks, and the box in front of it if it is a task. */
export interface Item {
  readonly checked?: boolean;
  readonly blocks: readonly Block[];
}

/** One piece of Markdown as it is laid out. */
export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly spans: readonly Span[] }
  | {
      readonly kind: 'list';
      readonly start: number | undefined;
      readonly loose: boolean;
      readonly items: readonly Item[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly header: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'rule' };

/** The text of one table cell. */
export type Cell = readonly Span[];

/** The blocks of a Markdown text (CommonMark and GFM), HTML tags dropped, entities decoded. Never throws. */
export function blocksOf(markdown: string): readonly Block[] {
  const lexer = new PatientLexer();
  const tokens = lexer.blocksOf(withBoundedItems(markdown));
  lexer.readLines(tokens);
  return tokens.flatMap(blockOf);
}

/** The words of a Markdown text without any mark-up, blocks separated by spaces. */
export function plainText(markdown: string): string {
  return blocksOf(markdown).map(plainBlock).join(' ').replace(/\s+/g, ' ').trim();
}

/** What a token of the lexer is, whose lines are read; nothing if it is not seen. */
export function blockOf(token: Token): readonly Block[] {
  switch (token.type) {
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', spans: spansOf(token.tokens ?? [token]) }];
    case 'heading':
      return [{ kind: 'heading', spans: spansOf(token.tokens ?? []) }];
    case 'list':
      return [listOf(token as Tokens.List)];
    case 'blockquote':
      return [{ kind: 'quote', blocks: (token.tokens ?? []).flatMap(blockOf) }];
    case 'code':
      return [{ kind: 'code', text: token.text }];
    case 'table':
      return [tableOf(token as Tokens.Table)];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'html': {
      const text = decoded(withoutTags(token.text)).trim();
      return text === '' ? [] : [{ kind: 'paragraph', spans: [{ text }] }];
    }
    default:
      return [];
  }
}

function listOf(list: Tokens.List): Block {
  const items = list.items.map((item) => ({
    ...(item.task && { checked: item.checked ?? false }),
    blocks: item.tokens.flatMap(blockOf),
  }));
  return { kind: 'list', start: list.ordered ? Number(list.start) : undefined, loose: list.loose, items };
}

function tableOf(table: Tokens.Table): Block {
  const cells = (row: readonly Tokens.TableCell[]) => row.map((cell) => spansOf(cell.tokens));
  return { kind: 'table', header: cells(table.header), rows: table.rows.map(cells) };
}

type Style = Omit<Span, 'text'>;

function spansOf(tokens: readonly Token[], style: Style = {}): readonly Span[] {
  return tokens.flatMap((token) => spansOfToken(token, style)).filter((span) => span.text !== '');
}

function spansOfToken(token: Token, style: Style): readonly Span[] {
  const inner = (more: Style) =>
    spansOf('tokens' in token && token.tokens ? token.tokens : [], { ...style, ...more });
  switch (token.type) {
    case 'strong':
      return inner({ strong: true });
    case 'em':
      return inner({ emphasis: true });
    case 'del':
      return inner({ deleted: true });
    case 'link':
      return inner(token.href === '' ? {} : { link: decoded(token.href) });
    case 'image':
      return [{ ...style, text: decoded(token.text), link: decoded(token.href) }];
    case 'codespan':
      return [{ ...style, text: token.text, code: true }];
    case 'br':
      return [{ ...style, text: '\n' }];
    case 'text':
      return token.tokens ? inner({}) : [{ ...style, text: decoded(token.text).replaceAll('\n', ' ') }];
    case 'html':
      return [{ ...style, text: /^<br\b/i.test(token.raw) ? '\n' : decoded(withoutTags(token.raw)) }];
    case 'escape':
      return [{ ...style, text: token.text }];
    default:
      return [];
  }
}

/** An entity can stand for any character, an escape too, and marked itself decodes some: what it became is cleaned again. */
function decoded(text: string): string {
  return cleanText(decodeHTML(text));
}

function plainBlock(block: Block): string {
  const plain = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plain(block.spans);
    case 'list':
      return block.items.flatMap((item) => item.blocks.map(plainBlock)).join(' ');
    case 'quote':
      return block.blocks.map(plainBlock).join(' ');
    case 'code':
      return block.text;
    case 'table':
      return [block.header, ...block.rows].flat().map(plain).join(' ');
    case 'rule':
      return '';
  }
}
