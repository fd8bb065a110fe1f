import type { Mode } from '../modes.ts';
import type { Takes } from './words.ts';

/** What is asked for only in line mode, where the screens show it without being asked. */
export interface OwnWord {
  readonly does: 'list' | 'more' | 'all' | 'sections' | 'exclude';
  readonly words: readonly string[];
  readonly takes?: Takes;
  readonly modes: readonly Mode[];
  readonly help: string;
}

/** All of them. */
export const ownWords: readonly OwnWord[] = [
  {
    does: 'list',
    words: ['list'],
    modes: ['list', 'posting', 'facets'],
    help: 'what was found, from the start',
  },
  {
    does: 'more',
    words: ['more'],
    modes: ['list', 'posting', 'facets'],
    help: 'go on; an empty line does the same',
  },
  { does: 'all', words: ['all'], modes: ['posting'], help: 'read all of it, from here to the end' },
  { does: 'sections', words: ['sections'], modes: ['posting'], help: 'the sections by their numbers' },
  {
    does: 'exclude',
    words: ['not', '!'],
    takes: 'section',
    modes: ['facets'],
    help: 'without this value, as “not 3”',
  },
];
