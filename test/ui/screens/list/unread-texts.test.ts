import { expect, test } from 'vitest';
import { glyphsFor } from '../../../../source/layout/glyphs.ts';
import { textOf } from '../../../../source/layout/line.ts';
import { parseQuery } from '../../../../source/postings/search/query.ts';
import { unreadTexts } from '../../../../source/ui/screens/list/unread-texts.ts';

const told = (unread: number, typed: string) =>
  unreadTexts(unread, parseQuery(typed), 80, glyphsFor({ ascii: false })).map(textOf);

test('of texts that are not read yet it is said how they are', () => {
  expect(told(40, 'loc:berlin zebra')).toEqual(['   40 texts are not read yet; text:zebra reads them.']);
  expect(told(1, "'two words'")).toEqual(['   1 text is not read yet; text:two reads it.']);
  expect(told(1, '"two words"')).toEqual(['   1 text is not read yet; text:"two words" reads it.']);
  expect(told(0, 'zebra')).toEqual([]);
  expect(told(4, 'loc:berlin')).toEqual([]);
});
