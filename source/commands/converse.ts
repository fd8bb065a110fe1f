import { setTimeout } from 'node:timers/promises';
import { exitCodes } from '../errors.ts';
import { glyphsFor } from '../layout/glyphs.ts';
import { completionOf } from '../postings/search/completion.ts';
import type { Finder } from '../postings/search/finder.ts';
import type { Query } from '../postings/search/query.ts';
import { nameCompletion } from '../postings/search/saved-search.ts';
import { isStandardInput } from '../sources/standard-input.ts';
import { type LineStreams, openLineStreams } from '../terminal/line-streams.ts';
import { TypedLines } from '../terminal/typed-lines.ts';
import { defaultKeymap } from '../ui/actions.ts';
import { type Ending, isEnding } from '../ui/effects.ts';
import { withKeys } from '../ui/keymap.ts';
import { Conversation } from '../ui/line/conversation.ts';
import type { Partner } from '../ui/line/partner.ts';
import { WaitingSearches } from '../ui/line/waiting-searches.ts';
import { postingLayoutFor } from '../ui/screens/posting/layout.ts';
import { Store } from '../ui/store.ts';
import { today } from '../world.ts';
import { Background } from './background.ts';
import type { Call } from './command.ts';
import { LinePerformers } from './line-performers.ts';
import { tellProgress } from './line-progress.ts';
import type { Loader } from './loader.ts';
import { MarksOnDemand } from './marks-on-demand.ts';
import { noteOf } from './source-note.ts';

/** Milliseconds that a first posting, and what was asked for, is waited for while a person types. */
const patience = 200;
const patienceForDeeds = 2000;

/** As long as a timer can be. */
const unlimited = 2 ** 31 - 1;

/** Opens the browser as a conversation, which `by` turned on, and resolves to how it ended. */
export async function converse(
  by: string,
  loader: Loader,
  finder: Finder,
  query: Query,
  call: Call,
): Promise<Ending | undefined> {
  const streams = openLineStreams(call.world, call.options.from.some(isStandardInput));
  try {
    await loader.first(streams.isTyped ? patience : unlimited);
    return await talk(by, streams, loader, finder, query, call);
  } finally {
    loader.stop();
    streams.close();
  }
}

async function talk(
  by: string,
  streams: LineStreams,
  loader: Loader,
  finder: Finder,
  query: Query,
  { options, world, settings }: Call,
): Promise<Ending | undefined> {
  const searches = new WaitingSearches();
  const marks = new MarksOnDemand(world);
  const known = await marks.known();
  const store = new Store({
    finder,
    keymap: withKeys(defaultKeymap, settings.keys),
    query,
    order: options.sort,
    searches: settings.searches,
    size: { columns: 80, rows: 24 },
    title: loader.title,
    isLoading: !loader.isOver,
    sources: { note: noteOf(loader.sources, world.now()), progress: undefined },
    glyphs: glyphsFor(options),
    picking: streams.picking,
    today: today(world),
    note: world.note,
    clock: searches.clock,
    standings: known?.standings(),
  });
  store.receive({ kind: 'layout-loaded', layout: postingLayoutFor(false) });
  const background = new Background(loader, store, marks, { options, world });
  const canEdit = world.env.TERM !== 'dumb';
  let conversation: Conversation | undefined;
  const lines = new TypedLines({
    ...streams,
    canEdit,
    complete: (begun) => [
      begun + (nameCompletion(begun, settings.searches) || completionOf(begun, finder.postings)),
    ],
    isWhole: (begun) => conversation?.isWhole(begun) ?? false,
  });
  const performers = new LinePerformers(streams, world, { background, lines, marks });
  const partner = partnerIn({
    by,
    canEdit,
    isTyped: streams.isTyped,
    lines,
    searches,
    performers,
    background,
  });
  let ending: Ending | undefined;
  store.performWith((effect) => {
    if (isEnding(effect)) ending = effect;
    else performers.perform(effect, (message) => store.receive(message));
  });
  const reading = background.run();
  const failed = reading.then(() => new Promise<never>(() => {}));
  // Whoever waits for the next line hears of it.
  failed.catch(() => {});
  let stopTelling = () => {};
  try {
    if (!streams.isTyped) await Promise.race([loaded(store), failed]);
    conversation = new Conversation(store, partner);
    await conversation.start();
    if (streams.isTyped) stopTelling = tellProgress(store, lines);
    while (!ending) {
      const line = await Promise.race([lines.next(conversation.prompt), failed]);
      if (line === undefined) return left(lines, streams);
      await conversation.take(line);
    }
    await lines.written();
    return ending;
  } finally {
    stopTelling();
    background.end();
    lines.close();
    await background.leave();
  }
}

interface Around {
  readonly by: string;
  readonly isTyped: boolean;
  readonly canEdit: boolean;
  readonly lines: TypedLines;
  readonly searches: WaitingSearches;
  readonly performers: LinePerformers;
  readonly background: Background;
}

/** Whoever types, and what goes on around them; a pipe waits for everything. */
function partnerIn(around: Around): Partner {
  const { by, isTyped, canEdit, lines, searches, performers, background } = around;
  return {
    by,
    say: (said) => lines.say(said),
    settled: () => searches.ended(),
    performed: () =>
      isTyped ? Promise.race([performers.done(), after(patienceForDeeds)]) : performers.done(),
    whole: (postings) => background.whole(postings),
    takeKeys(single) {
      lines.endsAtOnce = single && isTyped && canEdit;
      return lines.endsAtOnce === single;
    },
  };
}

function after(milliseconds: number): Promise<void> {
  return setTimeout(milliseconds, undefined, { ref: false });
}

/** How it ended where nobody said so. */
function left({ isInterrupted }: TypedLines, { picking }: LineStreams): Ending {
  return { kind: 'leave', exitCode: isInterrupted || picking ? exitCodes.interrupted : exitCodes.done };
}

/** Resolves when all is read. */
function loaded(store: Store): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!store.snapshot().view.totals.isLoading) resolve();
    };
    store.subscribe(look);
    look();
  });
}
