import { expect, test } from 'vitest';
import { withoutTemplates } from '../../../../source/reading/notations/markdown/template-rows.ts';
import { readOne } from '../../read.ts';

test.each([
  '{% include header.html %}',
  '{%- if page.x -%}',
  '{{< figure src="a.png" >}}',
  '{{% notice %}}',
  '{:.lead}',
  '{: #duties .big}',
  '[TOC]',
  '[[_TOC_]]',
])('%s says nothing where it stands alone in a row', (row) => {
  expect(withoutTemplates(`a\n${row}\nb`)).toBe('a\nb');
  expect(withoutTemplates(`a ${row} b`)).toBe(`a ${row} b`);
  expect(withoutTemplates(`\`\`\`\n${row}\n\`\`\``)).toContain(row);
});

test('what stands only for a generator of pages makes no section', () => {
  const posting = readOne('---\ntitle: Baker\n---\n\n{% include logo.html %}\n\n## Do\n\nBake.\n');
  expect(posting.sections).toEqual([{ heading: 'Do', text: 'Bake.' }]);
});
