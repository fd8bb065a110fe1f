import type { Saying } from '../postings/marks/sayings.ts';
import type { Posting } from '../postings/posting.ts';
import type { Message } from './messages.ts';
import type { Snapshot } from './snapshot.ts';

/** No more postings have room beside each other. */
export const mostCompared = 3;

interface OfPostings {
  readonly postings: readonly Posting[];
}

/** Everything that the outside world can be asked to do, by kind. */
interface EffectDetails {
  /** Leave, and print the postings. */
  print: OfPostings;
  leave: { readonly exitCode: number };
  'copy-links': OfPostings;
  'copy-postings': OfPostings;
  'open-link': { readonly posting: Posting };
  /** Keep a query under a name. */
  'save-search': { readonly name: string; readonly query: string };
  /** Give the postings as Markdown to a command of the person's shell. */
  pipe: OfPostings & { readonly command: string };
  /** Show postings beside each other; one alone beside what it was before. */
  compare: OfPostings & { readonly all: readonly Posting[] };
  /** Show what was changed in a posting since the version before the one that is so many versions back. */
  'show-changes': { readonly posting: Posting; readonly back: number };
  /** Find the versions of a posting, and go so many back. */
  'find-versions': { readonly posting: Posting; readonly steps: 1 | -1 };
  /** Say something of postings, and keep that; `says` tells it in a few words. */
  say: { readonly sayings: readonly Saying[]; readonly says: string };
  /** Take back what was said last. */
  'undo-saying': object;
  /** Let a note on the postings be written in an editor, and keep it. */
  'note-in-editor': OfPostings;
  /** Load no more postings. */
  'stop-loading': object;
  /** Ask every board again. */
  refresh: object;
  /** Stop the process until it is continued. */
  suspend: object;
  /** Redraw the whole screen, over whatever else was written there. */
  redraw: object;
}

export type EffectKind = keyof EffectDetails;

/** A request to the outside world. */
export type Effect<Kind extends EffectKind = EffectKind> = {
  [Each in Kind]: { readonly kind: Each } & EffectDetails[Each];
}[Kind];

/** What happens to the screen during an effect: it is kept, lent to another program, or left for good. */
export const screenDuring = {
  print: 'left',
  leave: 'left',
  'copy-links': 'kept',
  'copy-postings': 'kept',
  'open-link': 'kept',
  'save-search': 'kept',
  pipe: 'lent',
  compare: 'kept',
  'show-changes': 'kept',
  'find-versions': 'kept',
  say: 'kept',
  'undo-saying': 'kept',
  'note-in-editor': 'lent',
  'stop-loading': 'kept',
  refresh: 'kept',
  suspend: 'lent',
  redraw: 'kept',
} as const satisfies Readonly<Record<EffectKind, 'kept' | 'lent' | 'left'>>;

type KindsThatAre<Use> = {
  [Kind in EffectKind]: (typeof screenDuring)[Kind] extends Use ? Kind : never;
}[EffectKind];

/** How the browser ends: with postings to print, or with an exit code. */
export type Ending = Effect<KindsThatAre<'left'>>;

const awaited: ReadonlySet<EffectKind> = new Set([
  'compare',
  'show-changes',
  'find-versions',
  'say',
  'undo-saying',
]);

/** Effects after which other keys mean something else: keys wait until it is told how they ended. */
export const isAwaited = ({ kind }: Effect): boolean => awaited.has(kind);

/** The kinds of effects after which browsing goes on. */
export type PerformedKind = KindsThatAre<'kept' | 'lent'>;

/** A function for each kind of effect; it resolves to what happened, if that matters. */
export type Performers<Kind extends PerformedKind = PerformedKind> = {
  readonly [Each in Kind]: (effect: Effect<Each>) => Promise<Message | undefined> | undefined;
};

/** Whether an effect ends the browser. */
export function isEnding(effect: Effect): effect is Ending {
  return screenDuring[effect.kind] === 'left';
}

/** Performs an effect; resolves to what happened, if that matters. */
export async function perform<Kind extends PerformedKind>(
  effect: Effect<Kind>,
  performers: Performers<Kind>,
): Promise<Message | undefined> {
  return performers[effect.kind](effect);
}

/** The effect that an action asks for, the index of the pressed key among its keys given; undefined if there is nothing to do it with. */
export type Ask = (snapshot: Snapshot, nth: number) => Effect | undefined;

/** Asks for something with the selected postings, or else with the one under the cursor. */
const withChosen =
  (kind: 'print' | 'copy-links' | 'copy-postings'): Ask =>
  ({ view: { chosen: postings } }) =>
    postings.length > 0 ? { kind, postings } : undefined;

export const printPostings = withChosen('print');
export const copyLinks = withChosen('copy-links');
export const copyPostings = withChosen('copy-postings');
/** Asks to run the typed command with the same postings. */
export const pipe: Ask = ({ state: { command }, view: { chosen: postings } }) =>
  postings.length > 0 && command.text.trim() !== ''
    ? { kind: 'pipe', postings, command: command.text }
    : undefined;

/** Asks to compare the selected postings; nothing if they are too many. */
export const comparePostings: Ask = ({ view: { chosen: postings, all } }) =>
  postings.length > 0 && postings.length <= mostCompared ? { kind: 'compare', postings, all } : undefined;

/** Asks what was changed in the posting. */
export const showChanges: Ask = ({ state: { back }, view: { posting } }) =>
  posting && { kind: 'show-changes', posting, back };

/** Asks for the versions of the posting, unless they are known. */
export const readVersion =
  (steps: 1 | -1): Ask =>
  ({ view: { posting, versions } }) =>
    posting && !versions ? { kind: 'find-versions', posting, steps } : undefined;

export const openLink: Ask = ({ view: { posting } }) => posting && { kind: 'open-link', posting };
export const stopLoading: Ask = () => ({ kind: 'stop-loading' });
export const refresh: Ask = () => ({ kind: 'refresh' });
export const redraw: Ask = () => ({ kind: 'redraw' });
export const suspend: Ask = () => ({ kind: 'suspend' });
export const leave =
  (exitCode: number): Ask =>
  () => ({ kind: 'leave', exitCode });
