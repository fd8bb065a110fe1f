import { expect, test } from 'vitest';
import { readDocument } from '../../../source/reading/document.ts';
import { read, readOne } from '../read.ts';

test('a Markdown table of roles is a posting a row', () => {
  const text = `# Summer

| Company | Role | Location | Application | Date Posted |
| --- | --- | :-- | :-: | --- |
| **[Acme](https://acme.example)** | Rope Maker 🇺🇸 | Oslo, NO<br>Bergen, NO | <a href="https://a.example/1?a=1&amp;b=2"><img src="a.png"></a> | 2026-05-06 |
| ↳ | Cook \\| Baker 🔒 | <details><summary>**2 places**</summary>Lund</br>Ghent</details> | 🔒 | 2026-05-07 |
`;
  const { parsed, problems } = readDocument(text, 'README.md');
  expect(problems).toEqual([]);
  expect(parsed.map(({ posting, start }) => ({ ...posting, line: start.line }))).toMatchObject([
    {
      role: 'Rope Maker',
      company: 'Acme',
      locations: ['Oslo, NO', 'Bergen, NO'],
      apply: 'https://a.example/1?a=1&b=2',
      posted: '2026-05-06',
      line: 5,
    },
    { role: 'Cook | Baker', company: 'Acme', locations: ['Lund', 'Ghent'], status: 'closed', line: 6 },
  ]);
});

test('so is one that is written as HTML', () => {
  const text = `# Summer

<table><thead><tr><th>Company</th><th>Role</th><th>Location</th><th>Application</th></tr></thead>
<tr><td><strong><a href="https://g.example">Globex</a></strong></td><td>Cook</td><td>Ghent</td>
<td><a href="https://g.example/1"><img alt="Apply"></a></td></tr></table>
`;
  expect(readOne(text, 'README.md')).toMatchObject({
    role: 'Cook',
    company: 'Globex',
    locations: ['Ghent'],
    apply: 'https://g.example/1',
  });
});

test.each([
  '---\ntitle: Baker\n---\n\n| Role | Company |\n|---|---|\n| Cook | Acme |\n',
  '# Baker\n\n| Shift | Hours |\n|---|---|\n| Night | 8 |\n',
  '# Baker\n\n```\n| Role | Company |\n|---|---|\n| Cook | Acme |\n```\n',
])('a table in the text of a posting is none: %j', (text) => {
  expect(read(text).map(({ role }) => role)).toEqual(['Baker']);
});
