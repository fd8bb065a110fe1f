import { describe, expect, test } from 'vitest';
import * as change from '../../../../source/ui/screens/posting/find.ts';
import type { View } from '../../../../source/ui/view.ts';
import { at, chapter, stateWith, view } from '../../made-up-view.ts';

describe('finding in a posting', () => {
  const withHits: View = { ...view, chapters: [chapter('One', 10, [2, 7]), chapter('Two', 4, [1])] };
  const finding = (chapter: number, line: number) =>
    stateWith({ mode: 'find', anchor: at(chapter, line), findFrom: at(chapter, line), find: 'tea' });

  test('begins where one is, with nothing typed', () => {
    const begun = change.startFind(stateWith({ mode: 'posting', anchor: at(1, 2), find: 'tea' }), view);
    expect(begun).toMatchObject({ mode: 'find', find: '', findFrom: at(1, 2) });
  });

  test('goes to the first hit from there on, from the start again after the last, and back if there is none', () => {
    expect(change.moveToFirstHit(finding(0, 0), withHits).anchor).toMatchObject(at(0, 2));
    expect(change.moveToFirstHit(finding(0, 3), withHits).anchor).toMatchObject(at(0, 7));
    expect(change.moveToFirstHit(finding(1, 3), withHits).anchor).toMatchObject(at(0, 2));
    expect(change.moveToFirstHit({ ...finding(0, 3), anchor: at(1, 0) }, view).anchor).toEqual(at(0, 3));
  });

  test('the next and the previous hit go round through all sections', () => {
    const next = (chapter: number, line: number) =>
      change.moveToHit(1)(finding(chapter, line), withHits).anchor;
    const previous = (chapter: number, line: number) =>
      change.moveToHit(-1)(finding(chapter, line), withHits).anchor;
    expect([next(0, 2), next(0, 7), next(1, 1), next(0, 3)]).toMatchObject([
      at(0, 7),
      at(1, 1),
      at(0, 2),
      at(0, 7),
    ]);
    expect([previous(1, 1), previous(0, 2), previous(0, 5)]).toMatchObject([at(0, 7), at(1, 1), at(0, 2)]);
    expect(change.moveToHit(1)(finding(0, 3), view).anchor).toEqual(at(0, 3));
  });

  test('leaving keeps the hits; giving up drops them', () => {
    expect(change.leaveFind(finding(0, 3), view)).toMatchObject({ mode: 'posting', find: 'tea' });
    expect(change.clearFind(finding(0, 3), view)).toMatchObject({ mode: 'posting', find: '' });
  });
});
