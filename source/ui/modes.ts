/** What keys mean at the moment. */
export type Mode = 'list' | 'search' | 'posting' | 'find' | 'help';

interface ModeTraits {
  /** Whether the list is in sight, so that a cursor on its first row stays on the best match. */
  readonly showsList?: true;
  /** Whether keys wait until the text of postings can be shown. */
  readonly needsText?: true;
}

/** What sets the modes apart. */
export const modes: Readonly<Record<Mode, ModeTraits>> = {
  list: { showsList: true },
  search: { showsList: true },
  posting: { needsText: true },
  find: { needsText: true },
  help: {},
};

/** Every mode there is. */
export const everywhere = Object.keys(modes) as readonly Mode[];
