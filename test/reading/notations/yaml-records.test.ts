import { expect, test } from 'vitest';
import { readDocument } from '../../../source/reading/document.ts';
import { rolesIn } from '../read.ts';

test('documents and lists are read, each posting with its line', () => {
  const text = '# Jobs\n- role: Baker\n  team: Bread\n- role: Cook\n---\nrole: Waiter\n';
  expect(readDocument(text, 'a.yaml').parsed.map(({ posting, start }) => [posting.role, start.line])).toEqual(
    [
      ['Baker', 2],
      ['Cook', 4],
      ['Waiter', 6],
    ],
  );
});

test('a broken item of a list costs no other', () => {
  const { parsed, problems } = readDocument('- role: Baker\n- role: [Cook\n- role: Waiter\n', 'a.yaml');
  expect(parsed.map(({ posting }) => posting.role)).toEqual(['Baker', 'Waiter']);
  expect(problems).toMatchObject([{ line: expect.any(Number), message: expect.stringContaining('YAML') }]);
});

test('a list may be as long as it likes', () => {
  const { parsed, problems } = readDocument('- role: Baker\n  team: Bread\n'.repeat(40_000), 'a.yaml');
  expect([parsed.length, problems.length]).toEqual([40_000, 0]);
  expect(parsed.at(-1)?.start.line).toBe(79_999);
});

test.each([
  ['- title: Baker\n  company: Acme\n- title: Cook\n', ['Baker', 'Cook']],
  ['jobs:\n  - title: Baker\n  - title: Cook\n', ['Baker', 'Cook']],
  ['[[jobs]]\ntitle = "Baker"\n\n[[jobs]]\ntitle = "Cook"\n', ['Baker', 'Cook']],
])('YAML and TOML without a name are known by their text: %j', (text, roles) => {
  expect(rolesIn(text, 'standard input')).toEqual(roles);
});
