import type { Posting } from '../postings/posting.ts';
import type { Message } from './messages.ts';
import type { Snapshot } from './snapshot.ts';

interface OfPosting {
  readonly posting: Posting;
}

/** Everything that a key can ask of the world outside of the state, by kind. */
interface EffectDetails {
  /** Leaves, and prints the posting. */
  print: OfPosting;
  leave: { readonly exitCode: number };
  'copy-link': OfPosting;
  'copy-posting': OfPosting;
  'open-link': OfPosting;
  /** Reads no further postings. */
  'stop-loading': object;
  /** Stops the process until it is continued. */
  suspend: object;
  /** Draws everything again, whatever something else wrote over it. */
  redraw: object;
}

export type EffectKind = keyof EffectDetails;

/** Something to be done outside of the state. */
export type Effect<Kind extends EffectKind = EffectKind> = {
  [Each in Kind]: { readonly kind: Each } & EffectDetails[Each];
}[Kind];

/** What becomes of the screen while an effect is performed: it is kept, lent to somebody else, or left for good. */
export const screenDuring = {
  print: 'left',
  leave: 'left',
  'copy-link': 'kept',
  'copy-posting': 'kept',
  'open-link': 'kept',
  'stop-loading': 'kept',
  suspend: 'lent',
  redraw: 'kept',
} as const satisfies Readonly<Record<EffectKind, 'kept' | 'lent' | 'left'>>;

type KindsThatAre<Use> = {
  [Kind in EffectKind]: (typeof screenDuring)[Kind] extends Use ? Kind : never;
}[EffectKind];

/** How the browser ends: with a posting to print, or just with an exit code. */
export type Ending = Effect<KindsThatAre<'left'>>;

/** The kinds of effects after which the browser goes on. */
export type PerformedKind = KindsThatAre<'kept' | 'lent'>;

/** Does what effects ask for; each resolves to what happened, if that is to be told. */
export type Performers<Kind extends PerformedKind = PerformedKind> = {
  readonly [Each in Kind]: (effect: Effect<Each>) => Promise<Message | undefined> | undefined;
};

/** Whether an effect ends the browser. */
export function isEnding(effect: Effect): effect is Ending {
  return screenDuring[effect.kind] === 'left';
}

/** Performs an effect; resolves to what happened, if that is to be told. */
export async function perform<Kind extends PerformedKind>(
  effect: Effect<Kind>,
  performers: Performers<Kind>,
): Promise<Message | undefined> {
  return performers[effect.kind](effect);
}

/** What a key asks for, given what is on the screen; nothing if it does not apply there. */
export type Ask = (snapshot: Snapshot) => Effect | undefined;

export const printPosting: Ask = ({ view: { posting } }) => posting && { kind: 'print', posting };
export const copyLink: Ask = ({ view: { posting } }) => posting && { kind: 'copy-link', posting };
export const copyPosting: Ask = ({ view: { posting } }) => posting && { kind: 'copy-posting', posting };
export const openLink: Ask = ({ view: { posting } }) => posting && { kind: 'open-link', posting };
export const stopLoading: Ask = () => ({ kind: 'stop-loading' });
export const redraw: Ask = () => ({ kind: 'redraw' });
export const suspend: Ask = () => ({ kind: 'suspend' });
export const leave =
  (exitCode: number): Ask =>
  () => ({ kind: 'leave', exitCode });
