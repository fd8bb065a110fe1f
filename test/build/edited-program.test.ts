import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { fasterEdits, neededEdits } from '../../source/build/edits/index.js';
import { buildInto } from '../../source/build/program.js';
import { keys, openTerminal, type Terminal } from '../real-terminal/terminal.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

const folder = makeTemporaryFolder();
afterAll(() => folder.remove());

const [edited, unedited] = await Promise.all([
  built('edited', [...neededEdits, ...fasterEdits]),
  built('unedited', neededEdits),
]);

/** Keys, and what the screen shows when they have been answered. */
type Step = readonly [typed: string, shown: string | RegExp];

const reading: readonly Step[] = [
  ['', '? help'],
  ['j', '? help'],
  ['G', '? help'],
  ['g', '? help'],
  ['/', '/ ▏'],
  ['e', '/ e▏'],
  ['n', '/ en▏'],
  [keys.down, '/ en▏'],
  [keys.enter, /^ 1\/\d/],
  [' ', /^ \d\/\d/],
  [keys.tab, /^ \d\/\d/],
  ['/', 'find: ▏'],
  ['e', 'find: e▏'],
  [keys.enter, /^ e: \d+(-\d+)? of/],
  ['n', /^ e: \d+(-\d+)? of/],
  [keys.escape, /^ \d\/\d/],
  ['J', /^ 1\/\d/],
  ['?', /^ npm-jobs {2}help/],
  [' ', /^ npm-jobs {2}help/],
  [keys.escape, /^ 1\/\d/],
  [keys.escape, '? help'],
  [keys.escape, 'press / to search'],
];

const sizes = [
  { columns: 110, rows: 30 },
  { columns: 60, rows: 14 },
] as const;

test.each(sizes)('edited and unedited draw the same in a window of $columns by $rows', async (size) => {
  await expectSameScreens('', size, reading);
});

test.each(sizes)(
  'edited and unedited draw all the world’s letters the same in $columns by $rows',
  async (size) => {
    const file = join(folder.path, 'letters.json');
    writeFileSync(file, JSON.stringify(letters));
    await expectSameScreens(`--from '${file}'`, size, reading);
  },
);

/** Postings full of what is hard to measure: wide, combining, joined and composed characters. */
const letters = [
  ['Entwickler für Überall', '한국어 팀', 'Décrivez cafe\u0301, naïve, Zoë\u0308, and a\u0301\u0323 stack.'],
  [
    '日本語エンジニア（東京）en',
    '開発',
    '東京で働くエンジニアを募集しています。ﾊﾝｶｸ and ＦＵＬＬ width. '.repeat(9),
  ],
  ['Engineer 👩‍💻 for 👍🏽 and 🇩🇪', '🏴󠁧󠁢󠁳󠁣󠁴󠁿 clans', 'Ship 🚀 it ❤️ with ☎️, 1️⃣, 👨‍👩‍👧‍👦 and 🏳️‍🌈. '.repeat(12)],
  ['วิศวกร en नमस्ते', 'ทีม', 'นี่คือข้อความภาษาไทย नमस्ते दुनिया مرحبا بالعالم שלום עולם. '.repeat(10)],
].map(([role, team, text]) => ({
  role,
  team,
  posted: '2018-Q3',
  sections: [
    { heading: `${team} en`, text },
    { heading: 'End', text: `- ${text}\n- **${text}**\n\n> ${text}\n\n\`${text}\`` },
  ],
}));

async function expectSameScreens(options: string, size: (typeof sizes)[number], steps: readonly Step[]) {
  const [one, other] = [edited, unedited].map((program) =>
    openTerminal(`'${process.execPath}' '${program}' ${options}`, size),
  ) as [Terminal, Terminal];
  for (const [typed, shown] of steps) {
    for (const terminal of [one, other]) {
      terminal.type(typed);
      await terminal.until(shown);
    }
    await vi.waitFor(() => expect(looksOf(one)).toEqual(looksOf(other)), { timeout: 4000, interval: 5 });
  }
}

/** The rows of the screen with what each character looks like, written behind it where that changes. */
function looksOf(terminal: Terminal): readonly string[] {
  return terminal.cells().map((row) => {
    let before = '';
    return row
      .map((cell) => {
        const look = `‹${cell.getFgColor()},${cell.isBold()},${cell.isDim()},${cell.isUnderline()}›`;
        const text = `${look === before ? '' : look}${cell.getChars() || ' '}`;
        before = look;
        return text;
      })
      .join('');
  });
}

/** The program, built with these edits; the file to start. */
async function built(name: string, edits: typeof neededEdits): Promise<string> {
  await buildInto(join(folder.path, name), edits);
  return join(folder.path, name, 'cli.cjs');
}
