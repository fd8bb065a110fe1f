import type { Posting } from '../postings/posting.ts';
import type { State } from './state.ts';
import type { View } from './view.ts';

/** How the browser ends: a posting to print, or just an exit code. */
export type Ending =
  | { readonly kind: 'print'; readonly posting: Posting }
  | { readonly kind: 'leave'; readonly exitCode: number };

/** Something to be done with a posting, outside of the screen, while the browser stays open. */
export interface Errand {
  readonly kind: 'copy-link' | 'copy-posting' | 'open';
  readonly posting: Posting;
}

/** Something to be done with the screen, or with what is read for it. */
export type Wish =
  | { readonly kind: 'suspend' }
  | { readonly kind: 'redraw' }
  | { readonly kind: 'stop-reading' };

/** Something that a key asks the world outside of the screen to do. */
export type Effect = Ending | Errand | Wish;

/** What a key asks for, given what is on the screen; nothing if it does not apply there. */
export type Request = (state: State, view: View) => Effect | undefined;

export const printPosting: Request = (_, { posting }) => posting && { kind: 'print', posting };
export const copyLink: Request = (_, { posting }) => posting && { kind: 'copy-link', posting };
export const copyPosting: Request = (_, { posting }) => posting && { kind: 'copy-posting', posting };
export const openLink: Request = (_, { posting }) => posting && { kind: 'open', posting };
export const stopReading: Request = () => ({ kind: 'stop-reading' });
export const redraw: Request = () => ({ kind: 'redraw' });
export const suspend: Request = () => ({ kind: 'suspend' });
export const leave =
  (exitCode: number): Request =>
  () => ({ kind: 'leave', exitCode });
