import { type Action, does } from '../../action.ts';
import { comparePostings } from '../../effects.ts';
import type { Snapshot } from '../../snapshot.ts';
import {
  closeComparison,
  moveToPart,
  refuseMany,
  scrollComparisonBy,
  scrollComparisonByPage,
  scrollComparisonToEnd,
  scrollComparisonToStart,
  toggleComparison,
} from './transitions.ts';

const isOf =
  (what: 'postings' | 'versions') =>
  ({ view }: Snapshot): boolean =>
    view.comparison?.opened.of === what;

/** Actions that open a comparison, and those of its screen. */
export const comparisonActions: readonly Action[] = [
  {
    id: 'comparison.open',
    keys: ['c'],
    modes: ['list', 'posting'],
    help: 'compare the two or three selected postings',
    asks: comparePostings,
    does: does(refuseMany),
  },
  {
    id: 'comparison.down',
    keys: ['j', 'down'],
    modes: ['comparison'],
    hint: { says: 'scroll', keys: ['up', 'down'] },
    does: does(scrollComparisonBy(1)),
  },
  {
    id: 'comparison.up',
    keys: ['k', 'up'],
    modes: ['comparison'],
    does: does(scrollComparisonBy(-1)),
  },
  {
    id: 'comparison.next-part',
    keys: ['tab', ']'],
    modes: ['comparison'],
    hint: { says: 'next section', keys: ['tab'] },
    does: does(moveToPart(1)),
  },
  {
    id: 'comparison.previous-part',
    keys: ['shift+tab', '['],
    modes: ['comparison'],
    does: does(moveToPart(-1)),
  },
  {
    id: 'comparison.words',
    keys: ['d'],
    modes: ['comparison'],
    when: isOf('postings'),
    help: 'words that differ; of versions, old text',
    hint: { says: 'words that differ', keys: ['d'] },
    does: does(toggleComparison),
  },
  {
    id: 'comparison.old-text',
    keys: ['d'],
    modes: ['comparison'],
    when: isOf('versions'),
    hint: { says: 'old text', keys: ['d'] },
    does: does(toggleComparison),
  },
  {
    id: 'comparison.page-down',
    keys: ['space', 'pagedown'],
    modes: ['comparison'],
    does: does(scrollComparisonByPage(1)),
  },
  {
    id: 'comparison.page-up',
    keys: ['b', 'pageup'],
    modes: ['comparison'],
    does: does(scrollComparisonByPage(-1)),
  },
  {
    id: 'comparison.half-page-down',
    keys: ['ctrl+d'],
    modes: ['comparison'],
    does: does(scrollComparisonByPage(1, 0.5)),
  },
  {
    id: 'comparison.half-page-up',
    keys: ['ctrl+u'],
    modes: ['comparison'],
    does: does(scrollComparisonByPage(-1, 0.5)),
  },
  {
    id: 'comparison.start',
    keys: ['g', 'home'],
    modes: ['comparison'],
    does: does(scrollComparisonToStart),
  },
  {
    id: 'comparison.end',
    keys: ['G', 'end'],
    modes: ['comparison'],
    does: does(scrollComparisonToEnd),
  },
  {
    id: 'comparison.close',
    keys: ['escape', 'q', 'h', 'left'],
    modes: ['comparison'],
    help: 'back',
    hint: { says: 'back', keys: ['escape'] },
    does: does(closeComparison),
  },
];
