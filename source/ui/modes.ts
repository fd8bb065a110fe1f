/** What the keys mean right now. */
export type Mode =
  | 'list'
  | 'search'
  | 'posting'
  | 'find'
  | 'help'
  | 'facets'
  | 'command'
  | 'naming'
  | 'mark'
  | 'note'
  | 'known'
  | 'comparison';

interface ModeTraits {
  /** The list is visible: a cursor on its first row stays there when the results change. */
  readonly showsList?: true;
  /** Keys wait until the text of postings can be shown. */
  readonly needsText?: true;
}

/** The traits of each mode. */
export const modes: Readonly<Record<Mode, ModeTraits>> = {
  list: { showsList: true },
  search: { showsList: true },
  posting: { needsText: true },
  find: { needsText: true },
  help: {},
  facets: { showsList: true },
  command: {},
  naming: {},
  comparison: {},
  mark: {},
  note: {},
  known: {},
};

/** All modes. */
export const everywhere = Object.keys(modes) as readonly Mode[];
