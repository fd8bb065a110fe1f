import { expect, test } from 'vitest';
import { sectionLeads } from '../../source/postings/section-leads.ts';
import { madeUp, madeUpSection } from '../made-up-postings.ts';

test('each section begins with its words, without mark-up', () => {
  const sections = [
    madeUpSection('Who we are', 'We **bake** [bread](https://bread.example).\n\n- rye\n- wheat'),
    madeUpSection('Why join', 'word '.repeat(1000)),
  ];
  const [first, second = ''] = sectionLeads(madeUp({ role: 'Baker', sections }));
  expect(first).toBe('We bake bread. rye wheat');
  expect(second).toMatch(/^word word /);
  expect(second.length).toBeLessThanOrEqual(300);
});
