import { cut } from '../layout/cut-and-fill.ts';
import { cleanLine } from '../postings/text/clean.ts';
import type { Progress } from '../sources/source.ts';
import type { OutputStream } from '../terminal/output.ts';

/** Goes to the first column, and clears the line from there. */
const clearLine = '\r\u001B[K';

/** Does something that tells how far it is with asking servers; see {@link withProgressOf}. */
export async function withProgress<T>(
  stream: OutputStream,
  task: (asking: (progress: Progress) => void) => Promise<T>,
): Promise<T> {
  const counts = new Map<string, number>();
  return withProgressOf(stream, (show) =>
    task(({ title, postings }) => {
      counts.set(title, postings);
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const others = counts.size > 1 ? ` and ${counts.size - 1} more` : '';
      show(`asking ${title}${others}, ${all} postings so far`);
    }),
  );
}

/** Does something that says how far it is; on a terminal that stands in a line, which is gone in the end. */
export async function withProgressOf<T>(
  stream: OutputStream,
  task: (show: (text: string) => void) => Promise<T>,
): Promise<T> {
  if (!stream.isTTY) return task(() => {});
  let isShown = false;
  const show = (text: string) => {
    isShown = true;
    const line = cut(cleanLine(`npm-jobs: ${text}`), (stream.columns || 80) - 1, '…');
    stream.write(clearLine + line, () => {});
  };
  try {
    return await task(show);
  } finally {
    if (isShown) stream.write(clearLine, () => {});
  }
}
