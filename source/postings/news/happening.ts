import type { Moment, Seen, SeenPosting } from './seen.ts';

/** What happened to a posting that a person has not looked at since. */
export type Happening =
  /** It has come; `isOtherPlace` if the same job was open already somewhere else, and then `group` tells which. */
  | { readonly kind: 'new'; readonly at: Moment; readonly isOtherPlace: boolean; readonly group: string }
  /** Something in it has changed: facts by their names, sections by their headings or how many there are. */
  | { readonly kind: 'edited'; readonly at: Moment; readonly parts: readonly string[] }
  /** It is not there any more. */
  | { readonly kind: 'closed'; readonly at: Moment }
  /** It is there again since it was `closed`: the same, or a repost of another, which was known by the key `repostOf`. */
  | {
      readonly kind: 'again';
      readonly at: Moment;
      readonly closed: Moment;
      readonly repostOf?: string;
      readonly parts: readonly string[];
    };

/**
 * What there is to tell of a posting since a moment: that it is closed, is there again, is new, or was edited, the first of
 * these. Nothing if it was `opened` after that.
 */
export function happeningOf(
  posting: SeenPosting,
  since: Moment,
  opened = posting.opened ?? '',
): Happening | undefined {
  const { first, closed, edited, back, repostOf } = posting;
  const isNews = (at: Moment | undefined): at is Moment => at !== undefined && at > since && at > opened;
  if (closed !== undefined) return isNews(closed) ? { kind: 'closed', at: closed } : undefined;
  const parts = edited && isNews(edited.at) ? edited.parts : [];
  if (back && isNews(back.at)) return { kind: 'again', ...back, parts };
  if (repostOf && isNews(first))
    return { kind: 'again', at: first, closed: repostOf.closed, repostOf: repostOf.key, parts: [] };
  if (isNews(first))
    return { kind: 'new', at: first, isOtherPlace: posting.isOtherPlace === true, group: posting.group };
  return edited && parts.length > 0 ? { kind: 'edited', at: edited.at, parts } : undefined;
}

/** Since when something is news for somebody who looks at a source under a name: since the last time but one. */
export function lastButOne({ since, bookmarks }: Seen, name: string): Moment {
  return bookmarks.get(name)?.before ?? since;
}

/** As {@link lastButOne}, since the last time; nothing if that was never. */
export function lastTime({ bookmarks }: Seen, name: string): Moment | undefined {
  return bookmarks.get(name)?.last;
}

/** When somebody looked last at any of these sources under a name; nothing if that was never. */
export function lastLook(all: readonly Seen[], name: string): Moment | undefined {
  const looks = all.flatMap(({ bookmarks }) => bookmarks.get(name)?.on ?? []);
  return looks.sort().at(-1);
}
