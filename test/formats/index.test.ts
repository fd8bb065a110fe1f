import { expect, test } from 'vitest';
import { UserError } from '../../source/errors.ts';
import { formatNamed, listFormats, postingFormats } from '../../source/formats/index.ts';

test('lists and postings have the formats that the help promises', () => {
  expect(listFormats.map(({ name }) => name)).toEqual(['table', 'tsv', 'json', 'markdown']);
  expect(postingFormats.map(({ name }) => name)).toEqual(['text', 'markdown', 'json']);
});

test('a format that does not exist is answered with those that do', () => {
  expect(() => formatNamed('xml', postingFormats)).toThrow(UserError);
  expect(() => formatNamed('xml', postingFormats)).toThrow('text, markdown, json');
});
