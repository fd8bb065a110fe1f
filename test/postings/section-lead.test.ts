import { expect, test } from 'vitest';
import { leadOf } from '../../source/postings/section-lead.ts';
import { madeUpSection } from '../made-up-postings.ts';

test('a section begins with its words, without mark-up', () => {
  const section = madeUpSection(
    'Who we are',
    'We **bake** [bread](https://bread.example).\n\n- rye\n- wheat',
  );
  expect(leadOf(section)).toBe('We bake bread. rye wheat');
});

test('of a long section only the start is its lead', () => {
  const lead = leadOf(madeUpSection('Why join', 'word '.repeat(1000)));
  expect(lead).toMatch(/^word word /);
  expect(lead.length).toBeLessThanOrEqual(300);
});
