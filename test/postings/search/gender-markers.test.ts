import { expect, test } from 'vitest';
import { withoutGenderMarkers } from '../../../source/postings/search/gender-markers.ts';

test.each([
  ['Entwickler (m/w/d)', 'Entwickler'],
  ['Software Engineer f/m/x', 'Software Engineer'],
  ['Développeur (H/F)', 'Développeur'],
  ['Entwickler*in', 'Entwickler'],
  ['Pflegehelfer:in', 'Pflegehelfer'],
  ['Aide-soignant(e)', 'Aide-soignant'],
  ['Administrativo/a', 'Administrativo'],
  ['Waiter (all genders)', 'Waiter'],
])('%s is %s', (typed, meant) => {
  expect(withoutGenderMarkers(typed).trim()).toBe(meant);
});

test.each(['C/C++', 'I/O', 'R&D', 'UI/UX', 'A/B Testing', '(m/w/d)', 'M/F', 'CI/CD'])(
  '%s stays, it is what is looked for',
  (typed) => {
    expect(withoutGenderMarkers(typed)).toBe(typed);
  },
);
