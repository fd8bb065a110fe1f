import type { Snapshot } from '../snapshot.ts';

/** What can follow a word. */
export type Takes = 'nothing' | 'postings' | 'posting' | 'text' | 'postings and text' | 'order' | 'section';

/** How an action is asked for in line mode. */
export interface LineWord {
  /** Its words, the first of which is told. */
  readonly words: readonly string[];
  /** What can follow them; nothing unless it is said. */
  readonly takes?: Takes;
  /** Where it is what these words mean, if that is not wherever its keys work. */
  readonly when?: (snapshot: Snapshot) => boolean;
  /** What it does, if the help of its keys does not say it so that it can be understood here. */
  readonly help?: string;
}

/** Why an action has no word: what is there in its place. */
export interface Needless {
  readonly needless: string;
}

const moving: Needless = { needless: 'Nothing moves here: a number says which one, “more” reads on.' };
const screenOnly: Needless = { needless: 'There is no screen here.' };
const typing: Needless = { needless: 'What is typed is a line, which Enter ends.' };
const toldAtOnce: Needless = { needless: 'What is compared is told at once.' };
const helpScreen: Needless = { needless: 'The help is told at once.' };

const isFinding = ({ state }: Snapshot): boolean => state.find !== '';

/** Every action by its id: the words that ask for it in line mode, or why there are none. */
export const lineWords: Readonly<Record<string, LineWord | Needless>> = {
  'list.down': moving,
  'list.up': moving,
  'search.down': moving,
  'search.up': moving,
  'list.half-page-down': moving,
  'list.half-page-up': moving,
  'search.half-page-down': moving,
  'search.half-page-up': moving,
  'list.first': moving,
  'list.last': moving,
  'list.next-news': { needless: '“is:new”, “is:edited” and “is:again” list them.' },
  'list.previous-news': { needless: '“is:new”, “is:edited” and “is:again” list them.' },
  'pick.select': { needless: '“select” does the same.' },
  'list.select': {
    words: ['select'],
    takes: 'postings',
    help: 'select some, as “select 2-4”, or no longer those that are',
  },
  'search.select': { needless: '“select” does the same.' },
  'list.select-up': { needless: '“select” does the same.' },
  'list.select-all': { words: ['select all'] },
  'pick.print': { words: ['print', 'pick'], takes: 'postings', help: 'print on standard output, and leave' },
  'list.open': { words: ['read'], takes: 'posting', help: 'read one; its number alone will do' },
  'search.open': { needless: '“read”, or a number alone, does the same.' },
  'list.search': {
    words: ['search', 'find', '/'],
    takes: 'text',
    help: 'search; words that are no command will do',
  },
  'list.facets': { words: ['facets'], takes: 'text' },
  'list.save-search': {
    words: ['save search'],
    takes: 'text',
    help: 'save the search under a name, as “save search berlin”',
  },
  'naming.save': typing,
  'naming.cancel': typing,
  'search.complete': { needless: 'Tab completes what is typed.' },
  'search.done': typing,
  'list.clear-selection': { words: ['select none'] },
  'list.clear-query': { words: ['clear'] },
  'list.stop-loading': { words: ['stop'] },
  'pick.cancel': { needless: '“quit” does the same.' },
  'list.change-order': {
    words: ['sort'],
    takes: 'order',
    help: 'sort, as “sort newest”; alone the next order',
  },

  'facets.choose': { needless: 'The number of a value chooses it, “not” before it excludes it.' },
  'facets.back': { words: ['back'], help: 'back to the list' },
  'facets.down': moving,
  'facets.up': moving,
  'facets.next': moving,
  'facets.previous': moving,
  'facets.half-page-down': moving,
  'facets.half-page-up': moving,

  'command.run': typing,
  'command.older': { needless: 'The arrow keys bring back what was typed before.' },
  'command.newer': { needless: 'The arrow keys bring back what was typed before.' },
  'command.cancel': { needless: 'An empty line runs nothing.' },

  'posting.next-section': {
    words: ['next', 'n'],
    help: 'the next section; more does the same at the end of one',
  },
  'posting.previous-section': { words: ['previous'] },
  'posting.section': {
    words: ['section'],
    takes: 'section',
    help: 'a section by its number or words of its heading; these alone will do',
  },
  'posting.read-on': { needless: '“more” reads on.' },
  'posting.read-back': moving,
  'posting.down': moving,
  'posting.up': moving,
  'posting.half-page-down': moving,
  'posting.half-page-up': moving,
  'posting.start': { words: ['again'], help: 'the section from its start' },
  'posting.end': moving,
  'posting.next': { words: ['next posting'] },
  'posting.previous': { words: ['previous posting'] },
  'posting.find': { words: ['find', '/'], takes: 'text', help: 'find words in the posting' },
  'posting.next-hit': { words: ['next hit', 'n'], when: isFinding },
  'posting.previous-hit': { words: ['previous hit', 'N'], when: isFinding },
  'find.done': typing,
  'find.cancel': typing,
  'posting.stop-finding': { words: ['stop finding'] },
  'posting.back': { words: ['back'] },

  'typing.erase-character': typing,
  'typing.erase-word': typing,
  'typing.erase-all': typing,

  'marks.save': { words: ['save'], takes: 'postings' },
  'marks.apply': { words: ['applied'], takes: 'postings' },
  'marks.hide': { words: ['hide'], takes: 'postings' },
  'marks.ask': {
    words: ['mark'],
    takes: 'postings and text',
    help: 'any mark, as “mark 2 interview”, or “mark 2 none”',
  },
  'marks.again': { words: ['same'], takes: 'postings' },
  'marks.undo': { words: ['undo'] },
  'marks.note': { words: ['note'], takes: 'postings and text', help: 'add a note, as “note 2 ask Jane”' },
  'marks.edit-note': { words: ['edit note'], takes: 'postings' },
  'marks.show-all': { words: ['known', 'history'], takes: 'posting' },
  'marks.show-hidden': { words: ['show hidden'] },
  'marks.choose': { needless: '“mark 2 interview” says it at once.' },
  'marks.cancel': { needless: 'Nothing is asked for that would have to be given up.' },
  'note.keep': typing,
  'note.cancel': { needless: 'An empty line makes no note.' },
  'known.down': moving,
  'known.up': moving,
  'known.page-down': moving,
  'known.page-up': moving,
  'known.close': { needless: 'What is known is told at once.' },

  'posting.copy-link': { words: ['copy', 'copy link'], takes: 'postings' },
  'posting.copy': { words: ['copy posting'], takes: 'postings' },
  'posting.open-link': { words: ['open'], takes: 'posting' },
  'sources.refresh': { words: ['refresh'] },
  'posting.pipe': { words: ['|', 'pipe'], takes: 'postings and text' },
  'help.open': {
    words: ['?', 'help'],
    takes: 'text',
    help: 'what can be typed; “? word” says what one does',
  },
  'help.down': helpScreen,
  'help.up': helpScreen,
  'help.page-down': helpScreen,
  'help.page-up': helpScreen,
  'help.close': helpScreen,

  'comparison.open': {
    words: ['compare'],
    takes: 'postings',
    help: 'compare two or three, as “compare 2 5”',
  },
  'posting.changes': { words: ['changes', 'diff'], takes: 'posting' },
  'posting.older-version': { words: ['older', 'older version'], help: 'the version before this one' },
  'posting.newer-version': { words: ['newer', 'newer version'], help: 'the version after this one' },
  'comparison.down': toldAtOnce,
  'comparison.up': toldAtOnce,
  'comparison.next-part': toldAtOnce,
  'comparison.previous-part': toldAtOnce,
  'comparison.words': toldAtOnce,
  'comparison.old-text': toldAtOnce,
  'comparison.page-down': toldAtOnce,
  'comparison.page-up': toldAtOnce,
  'comparison.half-page-down': toldAtOnce,
  'comparison.half-page-up': toldAtOnce,
  'comparison.start': toldAtOnce,
  'comparison.end': toldAtOnce,
  'comparison.close': toldAtOnce,

  'pick.quit': { words: ['quit', 'q', 'exit'], help: 'leave and print nothing' },
  'program.quit': { words: ['quit', 'q', 'exit'] },
  'program.redraw': screenOnly,
  'program.interrupt': { needless: 'Ctrl-C does this here too.' },
  'program.suspend': { needless: 'Ctrl-Z does this here too.' },
};

/** Whether an action has words here. */
export function hasWords(row: LineWord | Needless | undefined): row is LineWord {
  return row !== undefined && 'words' in row;
}
