import type { Token } from 'marked';
import type { Block } from './block.ts';
import { withBoundedItems } from './bounded-items.ts';
import { groupsOf, longEnough, piecesOf } from './long-blocks.ts';
import { blockOf } from './markdown-tokens.ts';
import { PatientLexer } from './patient-lexer.ts';
import { plainLines, plainParagraphs } from './plain-lines.ts';

/** Some of the blocks of a long Markdown text, one after the other. */
export interface MarkdownPart {
  /** How many characters of the text it takes. */
  readonly length: number;
  /** Whether an empty line stands between it and what comes before. */
  readonly isApart: boolean;
  /** Its blocks, read when they are asked for. A long list, code or wide table is a block in each of several parts. */
  readonly blocks: readonly Block[];
  /** Its text, if that is known without its blocks: the leaves a line each, as they are laid out. */
  readonly plain: string | undefined;
}

/** The parts of a Markdown text in order. Never throws. */
export function markdownParts(markdown: string): readonly MarkdownPart[] {
  return stretchesOf(withBoundedItems(markdown)).flatMap((stretch) =>
    stretch.length < 2 * longEnough ? [partOfStretch(stretch)] : partsOfBlocks(stretch),
  );
}

/** What may go on behind an empty line, or is used in another place. */
const goesOn = /```|~~~|<|\]:/;

/** The text, cut where a paragraph begins: whatever stands before it ends there. */
function stretchesOf(markdown: string): readonly string[] {
  if (goesOn.test(markdown)) return [markdown];
  const stretches: string[] = [];
  const beginning = /\n\n(?=\p{L})/gu;
  let start = 0;
  beginning.lastIndex = longEnough;
  for (let cut = beginning.exec(markdown); cut; cut = beginning.exec(markdown)) {
    stretches.push(markdown.slice(start, cut.index + 2));
    start = cut.index + 2;
    beginning.lastIndex = start + longEnough;
  }
  return [...stretches, markdown.slice(start)];
}

function partOfStretch(stretch: string): MarkdownPart {
  return new LazyPart(
    { length: stretch.length, isApart: true },
    () => {
      const lexer = new PatientLexer();
      return readBlocks(lexer.blocksOf(stretch), lexer);
    },
    () => plainParagraphs(stretch),
  );
}

function partsOfBlocks(stretch: string): readonly MarkdownPart[] {
  const lexer = new PatientLexer();
  const pieces = lexer.blocksOf(stretch).flatMap(piecesOf);
  return [...groupsOf(pieces, ({ token }) => token.raw.length)].map((group) => {
    const tokens = group.map(({ token }) => token);
    const length = tokens.reduce((sum, { raw }) => sum + raw.length, 0);
    return new LazyPart(
      { length, isApart: group[0]?.isApart ?? true },
      () => readBlocks(tokens, lexer),
      () => plainLines(tokens, lexer)?.join('\n'),
    );
  });
}

function readBlocks(tokens: readonly Token[], lexer: PatientLexer): readonly Block[] {
  lexer.readLines(tokens);
  return tokens.flatMap(blockOf);
}

class LazyPart implements MarkdownPart {
  readonly length: number;
  readonly isApart: boolean;
  readonly #read: () => readonly Block[];
  readonly #plain: () => string | undefined;
  #blocks: readonly Block[] | undefined;

  constructor(
    { length, isApart }: { readonly length: number; readonly isApart: boolean },
    read: () => readonly Block[],
    plain: () => string | undefined,
  ) {
    this.length = length;
    this.isApart = isApart;
    this.#read = read;
    this.#plain = plain;
  }

  get blocks(): readonly Block[] {
    this.#blocks ??= this.#read();
    return this.#blocks;
  }

  get plain(): string | undefined {
    return this.#plain();
  }
}
