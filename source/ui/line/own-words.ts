import type { Mode } from '../modes.ts';
import type { Takes } from './words.ts';

/** What is asked for only in line mode, where the screens show it without being asked. */
export interface OwnWord {
  readonly does: 'list' | 'more' | 'all' | 'sections' | 'exclude' | 'keys';
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
    words: ['more', 'next'],
    modes: ['list', 'facets'],
    help: 'go on; an empty line does the same',
  },
  { does: 'more', words: ['more'], modes: ['posting'], help: 'read on; an empty line does the same' },
  { does: 'all', words: ['all'], modes: ['posting'], help: 'read all of it, from here to the end' },
  { does: 'sections', words: ['sections'], modes: ['posting'], help: 'the sections by their numbers' },
  {
    does: 'exclude',
    words: ['not', '!'],
    takes: 'section',
    modes: ['facets'],
    help: 'without this value, as “not 3”',
  },
  {
    does: 'keys',
    words: ['set keys'],
    takes: 'text',
    modes: ['list', 'posting', 'facets'],
    help: 'a key acts without Enter with “set keys single”; “:” begins a line then, and “set keys words” ends it',
  },
];
