/** What is asked for behind `is:`, for what does not search; the build loads it with what does. */
export { isSo, standingKind } from './standing-tests.ts';
