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
