import { expect, test } from 'vitest';
import { textsIn } from '../../../source/reading/records/raw-texts.ts';
import { readOne } from '../read.ts';

const sections = (record: object) =>
  readOne(JSON.stringify(record), 'posting.json').sections.map(({ heading, text }) => `${heading}: ${text}`);

test('the texts of a record stand in the order in which a person reads them, whatever their names', () => {
  const record = {
    how_to_apply: 'Write to us.',
    aboutUs: 'We are old.',
    Benefits: ['tea', 'cake'],
    niceToHave: 'A bike.',
    job_requirements: 'Hands.',
    whatYouWillDo: 'You bake.',
    jobDescription: 'A job.',
    title: 'Baker',
  };
  expect(sections(record)).toEqual([
    'Overview: A job.',
    'Responsibilities: You bake.',
    'Requirements: Hands.',
    'Preferred: A bike.',
    'Benefits: - tea\n- cake',
    'About the company: We are old.',
    'How to apply: Write to us.',
  ]);
});

test.each([
  [
    'in several ways',
    { description: 'We bake.', descriptionHtml: '<p>We bake.</p>', description_text: 'We' },
  ],
  ['with a summary of it', { description: '<p>We bake.</p>', excerpt: 'We ba…' }],
  [
    'as WordPress renders it',
    { content: { rendered: '<p>We bake.</p>' }, excerpt: { rendered: '<p>We</p>' } },
  ],
  ['in parts of a record', { description: { html: '<p>We bake.</p>', text: 'We bake.' } }],
  ['as a summary alone', { summary: 'We bake.' }],
  ['encoded twice', { description: '&amp;lt;p&amp;gt;We bake.&amp;lt;/p&amp;gt;' }],
])('a text that is written %s stands there once', (_way, texts) => {
  expect(sections({ title: 'Baker', ...texts })).toEqual(['Overview: We bake.']);
});

test.each([
  ['title and content', [{ title: 'Duties', content: '<p>Mix.</p>' }]],
  ['name and value', [{ name: 'Duties', value: 'Mix.' }]],
  ['heading and html', [{ heading: 'Duties', text: '<p>Mix.</p>' }]],
  ['a record by names', { first: { title: 'Duties', text: 'Mix.' } }],
])('sections are read that have a %s', (_names, stated) => {
  expect(sections({ title: 'Baker', sections: stated })).toEqual(['Duties: Mix.']);
});

test('items are bullets, and a text before them stands over them', () => {
  const record = { position: 'Baker', role: { content: 'You will', items: ['mix', 'bake'] } };
  expect(sections(record)).toEqual(['Role: You will\n\n- mix\n- bake']);
});

test('HTML under a name of its own is a section, a short one a fact', () => {
  const record = {
    title: 'Baker',
    our_kitchen: '<p>It is warm and it smells of bread.</p>',
    mood: '<b>good</b>',
  };
  expect(sections(record)).toEqual(['Our kitchen: It is warm and it smells of bread.']);
});

test('how to apply is a fact where it is an address', () => {
  const posting = readOne(
    JSON.stringify({ title: 'Baker', how_to_apply: 'https://bread.example' }),
    'a.json',
  );
  expect(posting).toMatchObject({ apply: 'https://bread.example', sections: [] });
});

test('nothing is made of a text before it is shown', () => {
  const html = '<p>We <b>bake</b>.</p>';
  expect(textsIn({ title: 'Baker', description: html }).texts).toEqual([{ heading: 'Overview', text: html }]);
});
