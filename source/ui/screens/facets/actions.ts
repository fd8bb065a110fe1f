import { type Action, does } from '../../action.ts';
import { chooseFacet, closeFacets, moveFacetBy, moveFacetByHalfPage, moveToFacet } from './transitions.ts';

/** Actions of the facets. */
export const facetsActions: readonly Action[] = [
  {
    id: 'facets.choose',
    keys: ['enter'],
    modes: ['facets'],
    help: 'only this value, or any again; after typing ! all but this',
    hint: { says: 'choose', keys: ['enter'] },
    does: does(chooseFacet),
  },
  {
    id: 'facets.back',
    keys: ['escape'],
    modes: ['facets'],
    help: 'back to the list',
    hint: { says: 'back', keys: ['escape'] },
    does: does(closeFacets),
  },
  {
    id: 'facets.down',
    keys: ['ctrl+n', 'down'],
    modes: ['facets'],
    help: 'next value',
    hint: { says: 'move', keys: ['up', 'down'] },
    does: does(moveFacetBy(1)),
  },
  {
    id: 'facets.up',
    keys: ['ctrl+p', 'up'],
    modes: ['facets'],
    help: 'previous value',
    does: does(moveFacetBy(-1)),
  },
  {
    id: 'facets.next',
    keys: ['tab'],
    modes: ['facets'],
    help: 'next field',
    hint: { says: 'next field', keys: ['tab'] },
    does: does(moveToFacet(1)),
  },
  {
    id: 'facets.previous',
    keys: ['shift+tab'],
    modes: ['facets'],
    help: 'previous field',
    does: does(moveToFacet(-1)),
  },
  {
    id: 'facets.half-page-down',
    keys: ['ctrl+d', 'pagedown'],
    modes: ['facets'],
    help: 'half a page down',
    does: does(moveFacetByHalfPage(1)),
  },
  {
    id: 'facets.half-page-up',
    keys: ['pageup'],
    modes: ['facets'],
    help: 'half a page up',
    does: does(moveFacetByHalfPage(-1)),
  },
];
