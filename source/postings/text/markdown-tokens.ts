import type { Token, Tokens } from 'marked';
import type { Block, Span } from './block.ts';
import { cleanText } from './clean.ts';
import { decodeHTML } from './entities.ts';
import { withoutTags } from './html-tags.ts';

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
  let anchor: Style = {};
  const spans = tokens.flatMap((token) => {
    if (token.type === 'html' && isAnchor.test(token.raw)) anchor = anchorOf(token.raw);
    return spansOfToken(token, { ...style, ...anchor });
  });
  return spans.filter((span) => span.text !== '');
}

const isAnchor = /^<\/?a(?=[\s>])/i;

/** Where the tag that begins a link in HTML leads; nothing for the one that ends it. */
function anchorOf(tag: string): Style {
  const [, quoted, single, bare] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag) ?? [];
  const link = decoded(quoted ?? single ?? bare ?? '').trim();
  return link === '' || link.startsWith('#') ? {} : { link };
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
