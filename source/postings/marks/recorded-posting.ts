import type { Posting } from '../posting.ts';
import { contentOf } from './aliases.ts';
import type { MarkRecord } from './record.ts';

/** A posting as far as what was said of it tells what it is, also when no source has it any more. Its id is its key. */
export function recordedPosting({ keys: [key = ''], about }: MarkRecord): Posting {
  return { id: key, key, ...contentOf(about ?? { role: key }) };
}
