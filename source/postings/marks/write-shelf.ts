import { type Page, writtenPage } from './pages.ts';
import { inOrder, isLoose, isMarked } from './shelf.ts';
import { hashOf, type ShelfHead } from './written-shelf.ts';

/** Pages as bytes in which one can be found without reading the others: hashes of names in order, then a line a page. */
export function writtenShelf(pages: readonly Page[]): {
  readonly head: ShelfHead;
  readonly bytes: Uint8Array;
} {
  const names: { hash: number; at: number }[] = [];
  const encoder = new TextEncoder();
  let at = 0;
  const lines = inOrder(pages).map((page) => {
    for (const name of new Set([...page.keys, ...page.aliases])) names.push({ hash: hashOf(name), at });
    const line = encoder.encode(`${writtenPage(page)}\n`);
    at += line.length;
    return line;
  });
  names.sort((a, b) => a.hash - b.hash || a.at - b.at);
  const directory = Uint32Array.from(names.flatMap((name) => [name.hash, name.at]));
  const bytes = new Uint8Array(directory.byteLength + at);
  bytes.set(new Uint8Array(directory.buffer));
  let end = directory.byteLength;
  for (const line of lines) {
    bytes.set(line, end);
    end += line.length;
  }
  const head = { haveLoose: pages.some(isLoose), haveMarks: pages.some(isMarked) };
  return { head: { names: names.length, size: bytes.length, ...head }, bytes };
}
