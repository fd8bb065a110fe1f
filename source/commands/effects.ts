import { setTimeout } from 'node:timers/promises';
import type { Posting } from '../postings/posting.ts';
import { safeLink } from '../postings/text/links.ts';
import type { Tty } from '../terminal/tty.ts';
import type { OutsidePerformers } from '../ui/app.tsx';
import type { Message } from '../ui/messages.ts';
import type { World } from '../world.ts';
import type { Background } from './background.ts';
import type { MarksOnDemand } from './marks-on-demand.ts';
import type { ComparisonLook } from './open-comparison.ts';

/** Milliseconds that a comparison on the screen waits for texts that have to be asked for; then it does without for a while. */
const shortPatience = 500;

/** What goes on behind the screen that keys ask for. */
export type AskedOfBackground = 'stop' | 'refresh' | 'whole' | 'keepMarked' | 'openedLast' | 'tell';

interface Process {
  /** Stops the process, as Ctrl-Z does; resolves when it goes on. */
  stop(): Promise<void>;
  readonly background: Pick<Background, AskedOfBackground>;
  /** Milliseconds that a comparison waits for texts, where it cannot be drawn again with them. */
  readonly patience?: number;
  /** How comparisons are drawn. */
  readonly look: ComparisonLook;
  /** What the person says of postings. */
  readonly marks: Pick<MarksOnDemand, 'open'>;
  /** Gives the terminal back until that is done. */
  lend(meanwhile: () => Promise<void>): Promise<void>;
}

function noLink({ length }: readonly Posting[]): Message {
  const notice =
    length === 1 ? 'This posting has no link.' : `None of the ${length} selected postings has a link.`;
  return { kind: 'effect-failed', notice };
}

function linksInWords(links: number, postings: number): string {
  return `${links} ${links === 1 ? 'link' : 'links'}${links < postings ? ` of ${postings} postings` : ''}`;
}

/** What keys can ask of the world outside of the screen, done there. */
export function performersOn(
  tty: Pick<Tty, 'stdin' | 'stdout' | 'descriptor' | 'keysDescriptor'>,
  world: World,
  { stop, lend, background, marks, look, patience = shortPatience }: Process,
): OutsidePerformers {
  const { env, platform } = world;
  const opening = openingWith(background, patience);
  const copy = async (text: string, what: string): Promise<Message> => {
    const { copyNatively, copySequence, isTooLongToCopy } = await import('../terminal/clipboard.ts');
    const canAsk = tty.stdout.isTTY && env.TERM !== 'dumb';
    if (canAsk) tty.stdout.write(copySequence(text, env));
    const isCopied = copyNatively(text, platform, env);
    // The terminal may have copied it already; a tool that hangs must not keep that from the person.
    const isSure = !canAsk || isTooLongToCopy(text) ? await isCopied : false;
    if (canAsk && !isSure && isTooLongToCopy(text))
      return { kind: 'copied', what: `${what}; it is so long that some terminals take none of it` };
    if (canAsk || isSure) return { kind: 'copied', what };
    return { kind: 'effect-failed', notice: `There is nothing to copy with here: ${what}` };
  };
  return {
    async 'copy-links'({ postings }) {
      const links = postings.flatMap((posting) => linkOf(posting) ?? []);
      const [first, ...others] = links;
      if (first === undefined) return noLink(postings);
      if (others.length === 0 && postings.length === 1) return copy(first, first);
      return copy(links.map((link) => `${link}\n`).join(''), linksInWords(links.length, postings.length));
    },
    async 'copy-postings'({ postings: chosen }) {
      const postings = await background.whole(chosen);
      const { markdownPosting, postingFile } = await import('../formats/markdown.ts');
      const [first] = postings;
      const what = first && postings.length === 1 ? `“${first.role}”` : `${postings.length} postings`;
      return copy(markdownPosting.join(postings.map(postingFile)), `${what} as Markdown`);
    },
    async 'open-link'({ posting }) {
      const link = linkOf(posting);
      if (link === undefined) return noLink([posting]);
      const { openInBrowser } = await import('../terminal/web-browser.ts');
      return (await openInBrowser(link, env))
        ? { kind: 'link-opened', link }
        : { kind: 'effect-failed', notice: `No browser could be started. The link is ${link}` };
    },
    async 'save-search'({ name, query }) {
      const { keepSearch } = await import('../memory/save-search.ts');
      await keepSearch(name, query, { env });
      return { kind: 'search-saved', name, query };
    },
    async pipe({ postings, command }) {
      const { pipePostings } = await import('./pipe-postings.ts');
      const whole = await background.whole(postings);
      await lend(() => pipePostings(whole, command, { tty, env, platform }));
      return undefined;
    },
    async compare({ postings, all }) {
      const { compareOnScreen } = await import('./open-comparison.ts');
      const openedLast = (but: Posting) => background.openedLast(but);
      const together = (some: readonly Posting[]): Promise<Message> =>
        opening(some, (whole) => compareOnScreen(whole, { all, world, look, openedLast, together }));
      return together(postings);
    },
    async 'show-changes'({ posting, back }) {
      const { changesOnScreen } = await import('./open-comparison.ts');
      return opening([posting], ([whole = posting]) => changesOnScreen(whole, back, { world, look }));
    },
    async 'find-versions'({ posting, steps }) {
      const { versionsOf } = await import('./versions-of.ts');
      return { kind: 'versions-found', posting, versions: await versionsOf(posting, world), steps };
    },
    async say({ sayings, says }) {
      const message = (await marks.open()).say(sayings, says);
      const marked = sayings.flatMap(({ posting, said }) => (said.set === undefined ? [] : posting.key));
      // No key waits for it: the mark is kept, and what cannot be written now is tried again as the person leaves.
      if (message.kind === 'said' && marked.length > 0)
        setImmediate(() => void background.keepMarked(new Set(marked)));
      return message;
    },
    async 'undo-saying'() {
      return (await marks.open()).undo();
    },
    async 'note-in-editor'({ postings }) {
      const [first] = postings;
      if (!first) return undefined;
      const { noteMessage, writeNote } = await import('./write-note.ts');
      let message: Message | undefined;
      await lend(async () => {
        message = noteMessage(await writeNote(first, { tty, env, platform }), postings, await marks.open());
      });
      return message;
    },
    async 'stop-loading'() {
      background.stop();
      return undefined;
    },
    async refresh() {
      await background.refresh();
      return undefined;
    },
    async suspend() {
      await stop();
      return undefined;
    },
  };
}

/** Opens what is compared with the texts that can be had soon, and has it drawn again once the others have come. */
function openingWith(
  background: Pick<Background, 'whole' | 'tell'>,
  patience: number,
): (
  postings: readonly Posting[],
  open: (postings: readonly Posting[]) => Promise<Message>,
) => Promise<Message> {
  return async (postings, open) => {
    const whole = background.whole(postings);
    const soon = await Promise.race([whole, setTimeout(patience, undefined, { ref: false })]);
    const opened = await open(soon ?? postings);
    if (soon || opened.kind !== 'comparison-opened') return opened;
    const { comparison: before } = opened;
    void whole.then(async (later) => {
      if (later.every((posting, at) => posting === postings[at])) return;
      const again = await open(later);
      if (again.kind === 'comparison-opened')
        background.tell({ kind: 'comparison-completed', before, after: again.comparison });
    });
    return opened;
  };
}

/** Where a posting can be read, or else where to apply. */
function linkOf({ url, apply }: Posting): string | undefined {
  return [url, apply].flatMap((link) => (link ? (safeLink(link) ?? []) : []))[0];
}
