import type { Posting } from '../posting.ts';
import type { Answer } from './answer.ts';
import { Arrivals } from './arrivals.ts';
import { editsBetween } from './edits.ts';
import { imprintOf } from './imprint.ts';
import { aboutOf, groupOf } from './sameness.ts';
import { daysBetween, type Moment, momentAfter, type Seen, type SeenPosting } from './seen.ts';

/** Postings that are looked at in one step. */
const postingsAStep = 20;

/** A source that had so many and has none now has failed, whatever it says. */
const mostClosedAtOnce = 4;

/** Where more than half, and at least so many, are edited at once, it was not the postings that were. */
const leastForTemplate = 3;

/** Days for which closed ones are kept. */
const keptDays = 180;

/**
 * What is known of a source after an answer of it, at a time in milliseconds since 1970; the same again if the answer says
 * nothing. Nothing of a first answer is new.
 */
export function* nextSeen(
  seen: Seen | undefined,
  answer: Answer,
  time: number,
): Generator<undefined, Seen | undefined, void> {
  if (isFailure(seen, answer)) return seen;
  const now = momentAfter(seen?.at, time);
  const before = remembered(seen, now);
  const arrivals = new Arrivals(before, answer);
  const next = yield* presentIn(answer, arrivals, now, isLater(seen, answer));
  const absent = [...before.values()].filter((known) => !next.has(known.key) && !arrivals.hasMoved(known));
  for (const known of absent) next.set(known.key, answer.isComplete ? { closed: now, ...known } : known);
  const { since = now, bookmarks = new Map() } = isLater(seen, answer) ? (seen ?? {}) : {};
  return { since, at: now, answered: answer.at, postings: next, bookmarks };
}

/** The postings of an answer, by their keys. */
function* presentIn(
  { postings }: Answer,
  arrivals: Arrivals,
  now: Moment,
  isLater: boolean,
): Generator<undefined, Map<string, SeenPosting>, void> {
  const next = new Map<string, SeenPosting>();
  const edits = new Map<SeenPosting, SeenPosting>();
  let compared = 0;
  for (const [at, posting] of postings.entries()) {
    if (at % postingsAStep === 0) yield;
    const known = arrivals.knownAs(posting);
    const after = known
      ? seenAgain(known, posting, now)
      : { ...firstSeen(posting, now), ...(isLater && arrivals.natureOf(posting)) };
    next.set(posting.key, after);
    if (known) compared++;
    if (known && after.edited !== known.edited) edits.set(after, known);
  }
  if (edits.size >= leastForTemplate && edits.size > compared / 2)
    for (const [after, known] of edits) next.set(after.key, withEditOf(known, after));
  return next;
}

/** As after an answer, but edited as before it. */
function withEditOf({ edited }: SeenPosting, { edited: _none, ...after }: SeenPosting): SeenPosting {
  return edited ? { ...after, edited } : after;
}

/** What is known without those that were closed long ago. */
function remembered(seen: Seen | undefined, now: Moment): ReadonlyMap<string, SeenPosting> {
  const known = [...(seen?.postings ?? [])];
  return new Map(known.filter(([, { closed = now }]) => daysBetween(closed, now) <= keptDays));
}

/** Whether what comes is new: that of many at once, where there was none ever, is all that was there already. */
function isLater(seen: Seen | undefined, { postings }: Answer): boolean {
  return seen !== undefined && (seen.postings.size > 0 || postings.length <= mostClosedAtOnce);
}

function isFailure(seen: Seen | undefined, { postings, isComplete }: Answer): boolean {
  if (postings.length > 0) return false;
  if (!seen) return !isComplete;
  const open = [...seen.postings.values()].filter(({ closed }) => closed === undefined);
  return open.length > mostClosedAtOnce;
}

function firstSeen(posting: Posting, now: Moment): SeenPosting {
  return {
    key: posting.key,
    group: groupOf(posting),
    first: now,
    imprint: imprintOf(posting),
    about: aboutOf(posting),
  };
}

/** The same object where nothing has changed. */
function seenAgain(known: SeenPosting, posting: Posting, now: Moment): SeenPosting {
  const imprint = imprintOf(posting, known.imprint);
  const group = groupOf(posting);
  const isSame = imprint === known.imprint && group === known.group && posting.key === known.key;
  if (isSame && posting.url === known.about.url && known.closed === undefined) return known;
  const parts = editsBetween(known.imprint, imprint, posting);
  const { closed, ...others } = known;
  return {
    ...others,
    key: posting.key,
    group,
    ...(closed !== undefined && { back: { at: now, closed } }),
    ...(parts.length > 0 && { edited: { at: now, parts } }),
    imprint,
    about: aboutOf(posting),
  };
}
