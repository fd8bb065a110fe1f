import { Gathered } from '../sources/gathered.ts';
import type { FoundPosting, Progress } from '../sources/source.ts';
import type { Followed } from './open-follows.ts';

/** What there is to say of a followed source. */
export type FollowRow = {
  /** As it is named. */
  readonly source: string;
  readonly name: string;
  readonly kind: string;
  readonly postings: number;
  /** When it was asked, as an ISO date and time, if it is asked. */
  readonly read: string;
  /** What went wrong with it, if anything did. */
  readonly trouble: string;
};

/** Reads followed sources, side by side, and says of each what there is to say. */
export async function followRows(
  follows: readonly Followed[],
  asking: (progress: Progress) => void,
): Promise<readonly FollowRow[]> {
  return Promise.all(
    follows.map(async ({ from, kind, source }) => {
      const { signal } = new AbortController();
      const gathered = new Gathered<FoundPosting>();
      for await (const event of source.read(signal))
        if (event.kind === 'asking') asking(event.progress);
        else gathered.add(event);
      const { postings, problems } = gathered;
      const readAt = source.live?.readAt();
      return {
        source: from,
        name: source.title,
        kind,
        postings: postings.length,
        read: readAt === undefined ? '' : new Date(readAt).toISOString(),
        trouble: troubleIn(
          problems.map(({ message }) => message),
          postings.length,
        ),
      };
    }),
  );
}

function troubleIn(messages: readonly string[], postings: number): string {
  const [first, ...others] = messages;
  if (first === undefined) return postings === 0 ? 'there is no posting in it' : '';
  return others.length > 0 ? `${first}, and ${others.length} more` : first;
}
