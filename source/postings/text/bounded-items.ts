// A Markdown parser looks, in an item of a list, from each line to the end of its paragraph, and from each lazy line of a
// quote to the end of that. Where nobody writes so much without an empty line, there is one more here.

/** Lines and characters that an item of a list has without an empty line between them. */
const mostLines = 100;
const mostCharacters = 4000;

/** How often lines of a quote that have its mark stand behind some that have not. */
const mostTurns = 20;

const marks = /^(?: {0,3}> ?)*/;
const bullet = /^ *(?:[-+*]|\d{1,9}[.)])(?: |$)/;

/** The Markdown with empty lines in items and quotes that go on for very long; any other as it is. */
export function withBoundedItems(markdown: string): string {
  if (markdown.length < mostLines || !/^ *(?:>|[-+*] |\d{1,9}[.)] )/m.test(markdown)) return markdown;
  const reader = new RunReader();
  const rows: string[] = [];
  for (const row of markdown.split('\n')) {
    const before = reader.emptyRowBefore(row);
    if (before !== undefined) rows.push(before);
    rows.push(row);
  }
  return rows.join('\n');
}

/** Follows rows that stand together. */
class RunReader {
  #isInItem = false;
  #isBehindEmpty = true;
  #lines = 0;
  #characters = 0;
  #turns = 0;
  #wasQuoted = false;

  /** The empty row that has to stand before this one, if one has to. */
  emptyRowBefore(row: string): string | undefined {
    const [mark = ''] = marks.exec(row) ?? [];
    const text = row.slice(mark.length);
    if (text.trim() === '') return this.#empty(mark !== '');
    if (bullet.test(text)) this.#begin();
    else if (this.#isBehindEmpty && !text.startsWith(' ')) this.#isInItem = false;
    const isQuoted = mark !== '';
    if (isQuoted && !this.#wasQuoted && !this.#isBehindEmpty) this.#turns++;
    this.#wasQuoted = isQuoted;
    this.#isBehindEmpty = false;
    this.#lines++;
    this.#characters += text.length;
    if (this.#turns > mostTurns) return this.#cut('', text);
    const isLong = this.#lines > mostLines || this.#characters > mostCharacters;
    return this.#isInItem && isLong && this.#lines > 1 ? this.#cut(mark.trimEnd(), text) : undefined;
  }

  #begin(): void {
    this.#isInItem = true;
    [this.#lines, this.#characters] = [0, 0];
  }

  #empty(isQuoted: boolean): undefined {
    this.#isBehindEmpty = true;
    [this.#lines, this.#characters] = [0, 0];
    if (!isQuoted) this.#turns = 0;
  }

  /** Behind an empty row, a lazy one is no longer part of the item. */
  #cut(empty: string, text: string): string {
    [this.#lines, this.#characters, this.#turns] = [1, text.length, 0];
    if (!text.startsWith(' ') && !bullet.test(text)) this.#isInItem = false;
    return empty;
  }
}
