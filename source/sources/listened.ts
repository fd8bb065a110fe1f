import { isLoss, type Problem } from '../reading/problem.ts';
import type { HeardAnswer } from './heard.ts';
import type { FoundPosting, LiveSource, Refreshed, Source, SourceEvent } from './source.ts';

type Said = Pick<HeardAnswer, 'postings' | 'isComplete' | 'readAt' | 'isOfMany'>;

/** The same source; each time it was read or asked to its end and has not failed, what it answered is told. */
export function listenedTo(source: Source, tell: (said: Said) => void): Source {
  const { title, kind, isWhole, live, readAgain } = source;
  const ear = new Ear(live, tell);
  return {
    title,
    ...(kind !== undefined && { kind }),
    ...(isWhole !== undefined && { isWhole }),
    read: (signal, asked) => ear.listen(source.read(signal, asked), signal),
    ...(readAgain && { readAgain: (signal) => ear.await(readAgain.call(source, signal), signal) }),
    ...(live && {
      live: {
        ...restOf(live),
        refresh: (signal, asking) => ear.await(live.refresh(signal, asking), signal),
      },
    }),
  };
}

/** What a source on the web can do besides being asked again. */
function restOf(live: LiveSource): Omit<LiveSource, 'refresh'> {
  return {
    readAt: () => live.readAt(),
    extent: () => live.extent(),
    isOld: () => live.isOld(),
    lacksText: (posting) => live.lacksText(posting),
    withText: (posting, signal) => live.withText(posting, signal),
    ...(live.isOfMany !== undefined && { isOfMany: live.isOfMany }),
  };
}

/** Listens to one source. */
class Ear {
  readonly #live: LiveSource | undefined;
  readonly #tell: (said: Said) => void;
  /** What it has, as it said last. */
  #last: readonly FoundPosting[] | undefined;

  constructor(live: LiveSource | undefined, tell: (said: Said) => void) {
    this.#live = live;
    this.#tell = tell;
  }

  async *listen(events: AsyncIterable<SourceEvent>, signal: AbortSignal): AsyncGenerator<SourceEvent> {
    let found: FoundPosting[] = [];
    const problems: Problem[] = [];
    for await (const event of events) {
      if (event.kind === 'found') {
        if (event.isAll) found = [];
        for (const posting of event.postings) found.push(posting);
      } else if (event.kind === 'failed') for (const problem of event.problems) problems.push(problem);
      yield event;
    }
    if (!signal.aborted) this.#hear(found, problems);
  }

  async await(answering: Promise<Refreshed>, signal: AbortSignal): Promise<Refreshed> {
    const answer = await answering;
    if (signal.aborted || answer.kind === 'failed') return answer;
    if (answer.kind === 'changed') this.#hear(answer.postings, answer.problems ?? []);
    else if (this.#last) this.#hear(this.#last, []);
    return answer;
  }

  #hear(postings: readonly FoundPosting[], problems: readonly Problem[]): void {
    const said = this.#live ? liveAnswer(this.#live, postings) : answerOf(postings, problems);
    if (!said) return;
    this.#last = postings;
    this.#tell(said);
  }
}

function liveAnswer(live: LiveSource, postings: readonly FoundPosting[]): Said | undefined {
  const [extent, readAt] = [live.extent(), live.readAt()];
  if (extent === undefined || readAt === undefined) return undefined;
  return { postings, isComplete: extent === 'all', readAt, isOfMany: live.isOfMany };
}

/** Of what is read where it stands: where there is nothing but problems, it has failed. */
function answerOf(postings: readonly FoundPosting[], problems: readonly Problem[]): Said | undefined {
  const isComplete = !problems.some(isLoss);
  return isComplete || postings.length > 0 ? { postings, isComplete } : undefined;
}
