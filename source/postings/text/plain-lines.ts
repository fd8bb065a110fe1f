import type { Token, Tokens } from 'marked';
import { mayBeMarked, type PatientLexer } from './patient-lexer.ts';

/** Columns of a table that is never laid out in columns: its rows can stand apart. */
export const widestGrid = 60;

/** The text of Markdown in which there is nothing but paragraphs of one line and nothing is marked, a line each. */
export function plainParagraphs(markdown: string): string | undefined {
  const lines = markdown.trimEnd().replace(/\n\n+/g, '\u0001');
  return /^[^\p{L}]|\u0001[^\p{L}]|[ \t]\u0001/u.test(lines) || mayBeMarked.test(lines)
    ? undefined
    : lines.replaceAll('\u0001', '\n');
}

/** The text of blocks in which nothing is marked, a leaf each; undefined if they have to be read to know it. */
export function plainLines(blocks: readonly Token[], lexer: PatientLexer): readonly string[] | undefined {
  const lines: string[] = [];
  return blocks.every((block) => addLines(block, lexer, lines)) ? lines : undefined;
}

function addLines(block: Token, lexer: PatientLexer, lines: string[]): boolean {
  switch (block.type) {
    case 'list':
      return (block as Tokens.List).items.every(({ tokens }) =>
        tokens.every((token) => addLines(token, lexer, lines)),
      );
    case 'table':
      return addRows(block as Tokens.Table, lexer, lines);
    case 'code':
      lines.push(block.text);
      return true;
    case 'paragraph':
    case 'heading':
    case 'text': {
      const text = lexer.plainText(block.tokens);
      lines.push(text ?? '');
      return text !== undefined;
    }
    default:
      return block.type === 'space' || block.type === 'hr' || block.type === 'def';
  }
}

/** The cells of a table that is too wide for columns, each with its header. */
function addRows({ header, rows }: Tokens.Table, lexer: PatientLexer, lines: string[]): boolean {
  if (header.length < widestGrid) return false;
  const headers = header.map(({ tokens }) => lexer.plainText(tokens));
  return rows.every((row) =>
    row.every(({ tokens }, column) => {
      const [name, text] = [headers[column], lexer.plainText(tokens)];
      lines.push(`${name}: ${text}`);
      return name !== undefined && text !== undefined;
    }),
  );
}
