import { cut } from '../layout/cut-and-fill.ts';
import { cleanLine } from '../postings/text/clean.ts';
import type { Progress } from '../sources/source.ts';
import type { OutputStream } from '../terminal/output.ts';

/** Goes to the first column, and clears the line from there. */
const clearLine = '\r\u001B[K';

/** Does something that tells how far it is; on a terminal that is said in a line, which is gone in the end. */
export async function withProgress<T>(
  stream: OutputStream,
  task: (asking: (progress: Progress) => void) => Promise<T>,
): Promise<T> {
  if (!stream.isTTY) return task(() => {});
  const line = new ProgressLine(stream);
  try {
    return await task((progress) => line.show(progress));
  } finally {
    line.clear();
  }
}

/** A line on a terminal that says how far it is with asking servers, written over itself. */
class ProgressLine {
  readonly #stream: OutputStream;
  readonly #postings = new Map<string, number>();

  constructor(stream: OutputStream) {
    this.#stream = stream;
  }

  show({ title, postings }: Progress): void {
    this.#postings.set(title, postings);
    const all = [...this.#postings.values()].reduce((sum, count) => sum + count, 0);
    const others = this.#postings.size > 1 ? ` and ${this.#postings.size - 1} more` : '';
    const text = cleanLine(`npm-jobs: asking ${title}${others}, ${all} postings so far`);
    this.#stream.write(clearLine + cut(text, (this.#stream.columns || 80) - 1, '…'), () => {});
  }

  clear(): void {
    if (this.#postings.size > 0) this.#stream.write(clearLine, () => {});
  }
}
