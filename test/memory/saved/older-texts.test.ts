import { expect, onTestFinished, test } from 'vitest';
import { OlderTexts } from '../../../source/memory/saved/older-texts.ts';
import { madeUp, madeUpSection } from '../../made-up-postings.ts';
import { makeTemporaryFolder } from '../../temporary-folder.ts';

const saying = (text: string) => madeUp({ role: 'Baker', sections: [madeUpSection('Work', text)] });

test('the last two earlier texts are kept, for thirty days', async () => {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  let now = Date.parse('2026-11-01');
  const older = new OlderTexts(folder.path, () => now);
  for (const [text, on] of [
    ['one', '2026-10-20'],
    ['two', '2026-10-25'],
    ['two!', '2026-10-26'],
    ['three', '2026-10-30'],
  ] as const)
    await older.keep(saying(text), on);
  const { key } = saying('');
  const told = async () =>
    (await older.versionsOf(key)).map(({ on, posting }) => `${on} ${posting.sections[0]?.text}`);
  expect(await told()).toEqual(['2026-10-25 two', '2026-10-30 three']);
  now = Date.parse('2026-11-28');
  expect(await told()).toEqual(['2026-10-30 three']);
  expect(await older.versionsOf('made-up:other')).toEqual([]);
});
