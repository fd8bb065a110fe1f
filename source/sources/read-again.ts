import { stat } from 'node:fs/promises';
import { Gathered } from './gathered.ts';
import { onDisk } from './path-bytes.ts';
import type { FoundPosting, Refreshed, SourceEvent } from './source.ts';

/** What a file or a folder holds now; of pipes and devices, which give nothing twice, nothing has changed. */
export async function readAgain(
  path: string,
  read: (signal: AbortSignal) => AsyncIterable<SourceEvent>,
  signal: AbortSignal,
): Promise<Refreshed> {
  const info = await stat(onDisk(path)).catch(() => undefined);
  if (info && !info.isFile() && !info.isDirectory()) return { kind: 'unchanged' };
  const gathered = new Gathered<FoundPosting>();
  for await (const event of read(signal)) gathered.add(event);
  const { postings, problems } = gathered;
  if (postings.length === 0 && problems.length > 0) return { kind: 'failed', problems };
  return { kind: 'changed', postings, problems };
}
