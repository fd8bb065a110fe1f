import { expect, test } from 'vitest';
import { readDocument } from '../../../source/reading/document.ts';
import { commonRecord } from '../../../source/reading/records/common-record.ts';

test.each([
  ['a name', { name: 'Baker', location: 'Oslo' }, 'Baker'],
  ['a title before a name', { name: 'Ann', title: 'Baker' }, 'Baker'],
  ['a record with a name', { jobTitle: { id: 7, name: 'Baker' } }, 'Baker'],
  ['the first line of a text', { text: 'Baker at night<p>We bake.' }, 'Baker at night'],
  ['the heading of a text', { body: '# Baker\n\nWe bake.' }, 'Baker'],
])('a role is %s, and never the file’s', (_what, record, role) => {
  expect(
    readDocument(JSON.stringify([record]), 'jobs.json').parsed.map(({ posting }) => posting.role),
  ).toEqual([role]);
});

test('an id is known by the names that programs give it', () => {
  expect(commonRecord({ title: 'Baker', job_id: 7 }).facts).toEqual({ title: 'Baker', id: 7 });
  expect(commonRecord({ title: 'Baker', id: 1, job_id: 7 }).facts).toEqual({
    title: 'Baker',
    id: 1,
    job_id: 7,
  });
});

test('what says nothing is left out, unless this program printed it', () => {
  expect(commonRecord({ title: 'Baker', tags: [], code: ' ', extra: {}, none: null }).facts).toEqual({
    title: 'Baker',
  });
  const own = { role: 'Baker', locations: [], remote: 'unstated', sections: [], more: { tags: [] } };
  expect(commonRecord(own).facts).toMatchObject({ tags: [] });
});

test('the page of an issue goes before its address for programs', () => {
  const issue = {
    title: 'Baker',
    url: 'https://api.git.example/1',
    html_url: 'https://git.example/1',
    body: 'We bake.',
  };
  expect(commonRecord(issue).facts.url).toBe('https://git.example/1');
});

test.each([
  [
    { position: 'Potter', role: 'Clay' },
    { role: 'Potter', team: 'Clay' },
  ],
  [
    { title: 'Potter', role: 'Clay', department: 'Kilns' },
    { role: 'Potter', department: 'Kilns', category: 'Clay' },
  ],
  [
    { title: 'Potter', role: 'Potter' },
    { title: 'Potter', role: 'Potter' },
  ],
])('a role beside a title is the field that it belongs to: %j', (record, facts) => {
  expect(commonRecord(record).facts).toEqual(facts);
});
