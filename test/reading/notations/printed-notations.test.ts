import { expect, test } from 'vitest';
import { markdownList } from '../../../source/formats/markdown.ts';
import { parseQuery } from '../../../source/postings/search/query.ts';
import { plain } from '../../formats/output-style.ts';
import { read } from '../read.ts';

test.each([
  ['a.csv', 'title;company;description\n"Night ""shift"" baker";Acme;"Bake.\n\n- bread\n- cake"\n'],
  ['a.jsonl', '{"role": "Baker", "description": "<h2>Work</h2><p>Bake.</p>"}\n{"role": "Cook"}\n'],
  ['a.yaml', '- role: Baker\n  location: Oslo\n- role: Cook\n  description: Cook.\n'],
  [
    'a.xml',
    '<rss><channel><title>Jobs</title><item><title>Baker: night</title><description>&lt;p&gt;Bake.&lt;/p&gt;</description><category>a</category></item></channel></rss>',
  ],
  [
    'a.html',
    '<html><title>Baker</title><main><h2>Work</h2><table><tr><th>a</th></tr><tr><td>b</td></tr></table></main></html>',
  ],
  ['a.md', '| Company | Role | Apply |\n|---|---|---|\n| Acme | Baker 🔒 | [a](https://a.example) |\n'],
  ['a.adoc', '= Baker\n:location: Oslo\n\n== Work\n\n* bread\n'],
  ['a.org', '#+TITLE: Baker\n\n* Work\n\n- bread\n'],
])('what was read of %s is printed so that it is read the same again', (file, text) => {
  const print = (of: string, name: string) =>
    markdownList.print(
      read(of, name).map((posting) => ({ ...posting, id: 'an-id', key: 'a-key' })),
      parseQuery(''),
      plain,
    );
  const printed = print(text, file);
  expect(printed).toContain('Baker'.slice(1));
  expect(print(printed, 'standard input')).toBe(printed);
});
