import { marked, type Token, type Tokens } from 'marked';

/** In longer paragraphs, which nobody writes, no marks are looked for: that takes ever longer. */
const longestParagraph = 10_000;

/** What a paragraph has if there may be more in it than text. */
export const mayBeMarked = /[\\`*_[\]!<&~@\n]|:\/\/|www\.|^[ \t]|[ \t]$/i;

/** Reads the blocks of Markdown first, and what is in their lines when that is asked for. */
export class PatientLexer extends marked.Lexer {
  readonly #sources = new Map<Token[], string>();
  readonly #read = new Set<Token[]>();

  /** The blocks of a Markdown text; what is in their lines is not read yet. */
  blocksOf(markdown: string): readonly Token[] {
    const tokens = this.blockTokens(markdown.replace(/\r\n?/g, '\n'), this.tokens);
    for (const { src, tokens: lines } of this.inlineQueue) this.#sources.set(lines, src);
    this.inlineQueue = [];
    return tokens;
  }

  /** Reads what is in the lines of these blocks. */
  readLines(blocks: readonly Token[]): void {
    for (const block of blocks) for (const tokens of insidesOf(block)) this.#readInside(tokens);
  }

  /** The text of lines as it stands in the source, if nothing in them is marked. */
  plainText(tokens: Token[] | undefined): string | undefined {
    const source = tokens && this.#sources.get(tokens);
    return source === undefined || mayBeMarked.test(source) ? undefined : source;
  }

  #readInside(tokens: Token[]): void {
    const source = this.#sources.get(tokens);
    if (source === undefined) this.readLines(tokens);
    else if (!this.#read.has(tokens)) this.inlineTokens(source, tokens);
    this.#read.add(tokens);
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    if (source.length <= longestParagraph && mayBeMarked.test(source))
      return super.inlineTokens(source, tokens);
    if (source !== '') tokens.push({ type: 'text', raw: source, text: source });
    return tokens;
  }
}

function insidesOf(block: Token): readonly Token[][] {
  if (block.type === 'list') return (block as Tokens.List).items.map(({ tokens }) => tokens);
  if (block.type === 'table') {
    const { header, rows } = block as Tokens.Table;
    return [header, ...rows].flatMap((row) => row.map(({ tokens }) => tokens));
  }
  return 'tokens' in block && block.tokens ? [block.tokens] : [];
}
