import { describe, expect, test } from 'vitest';
import { createFinder } from '../../../../source/postings/search/finder.ts';
import type { Clock } from '../../../../source/ui/search-job.ts';
import { madeUp, madeUpSection, paragraphs } from '../../../made-up-postings.ts';
import { frameOf, inks, paintedFrameOf } from '../../frame.tsx';
import { headless } from '../../headless.ts';

const finder = createFinder([
  madeUp({ role: 'Docker Expert', posted: '2016-01-01' }),
  madeUp({
    role: 'Baker',
    posted: '2018-01-01',
    sections: [
      madeUpSection('Who we are', paragraphs('Fact', 40)),
      madeUpSection('What you do', `Ovens run in docker here.\n\n${paragraphs('Task', 40)}`),
      madeUpSection('Why join', 'Tea, docker and cake.'),
    ],
  }),
  madeUp({
    role: 'Cook',
    posted: '2017-01-01',
    sections: [madeUpSection('Your day', 'Pans, and a docker.')],
  }),
  madeUp({ role: 'Driver', posted: '2019-01-01', remote: 'yes', employment: 'part-time' }),
]);

/** A browser that has searched to the end. */
function searched(query: string, columns = 80, rows = 24) {
  const { clock, turn } = handClock();
  const browser = headless({ finder, query, size: { columns, rows }, clock });
  while (turn());
  return browser;
}

/** A clock that goes on whenever it is looked at, and gives what waits its turn when it is told to. */
function handClock() {
  let time = 0;
  const waiting: (() => void)[] = [];
  const clock: Clock = {
    now: () => {
      time += 2;
      return time;
    },
    soon: (callback) => void waiting.push(callback),
  };
  const turn = () => {
    for (const callback of waiting.splice(0)) callback();
    return waiting.length > 0;
  };
  return { clock, turn };
}

const shown = (query: string, columns = 80, rows = 24) => frameOf(searched(query, columns, rows));

describe('what stands only in the text', () => {
  test('comes under a rule with its count, each with the section and the words around it', () => {
    const lines = shown('docker').slice(3, 8);
    expect(lines[0]).toMatch(/^ ❯ Docker Expert /);
    expect(lines[1]).toBe('   ── 2 more in the text ──');
    expect(lines[2]).toMatch(/^ {3}Baker {2,}What you do: … Ovens run in docker here/);
    expect(lines[3]).toMatch(/^ {3}Cook {2,}Your day: … Pans, and a docker\./);
    expect(lines[4]?.trim()).toBe('');
  });

  test('is all there is where no role fits, and the rule says so', () => {
    expect(shown('ovens').slice(3, 5)).toEqual([
      '   ── 1 in the text ──',
      expect.stringMatching(/^ ❯ Baker .*What you do: … Ovens run/),
    ]);
  });

  test('is shown also in the smallest window', () => {
    const lines = shown('docker', 40, 10);
    expect(lines[4]).toBe('   ── 2 more in the text ──');
    expect(lines[5]).toMatch(/^ {3}Baker .*docker/);
    expect(lines.every((line) => line.length <= 40)).toBe(true);
  });

  test('has the found word highlighted', () => {
    const browser = searched('ovens');
    const row = paintedFrameOf(browser, inks.attributes).find((line) => line.includes('Baker')) ?? '';
    expect(row).toMatch(/\u001B\[[\d;]*mOvens\u001B\[/);
  });

  test('opens at the hit, and n goes to the next one', () => {
    const browser = searched('docker', 80, 12);
    browser.press(['down', 'enter']);
    const text = () => frameOf(browser).join('\n');
    expect(text()).toContain('Ovens run in docker here.');
    expect(text()).not.toContain('Fact 1.');
    browser.press(['n']);
    expect(text()).toContain('Tea, docker and cake.');
    browser.press(['n']);
    expect(text()).toContain('Ovens run in docker here.');
  });

  test('opens at its beginning where the role fits', () => {
    const browser = searched('baker', 80, 12);
    browser.press(['enter']);
    expect(frameOf(browser).join('\n')).toContain('Fact 1.');
  });
});

describe('why a posting is there', () => {
  test('is said under its row where the row does not tell it', () => {
    expect(shown('part-time').slice(3, 5)).toEqual([
      expect.stringMatching(/^ ❯ Driver /),
      expect.stringMatching(/^ {5}Employment: part-time$/i),
    ]);
  });

  test('is not said again where the row tells it', () => {
    expect(shown('remote driver', 100)[4]).not.toMatch(/Remote:/);
    expect(shown('"docker exp"')[4]?.trim()).toBe('');
  });

  test('is said of exact texts too', () => {
    const lines = shown('"part-time"', 40, 10).join('\n');
    expect(lines).toMatch(/Driver/);
    expect(lines).toMatch(/part-time/i);
  });
});

describe('a search in many texts', () => {
  test('says that nothing matches as soon as it is over, also if that is soon', () => {
    const { clock, turn } = handClock();
    const browser = headless({ finder, clock });
    browser.press(['/', ...'zzqq']);
    while (turn());
    expect(frameOf(browser)[1]).toMatch(/0 of 4$/);
    expect(frameOf(browser)[4]).toBe('   Nothing matches zzqq');
  });

  test('says calmly that it goes on, and stops saying it', () => {
    const { clock, turn } = handClock();
    const many = Array.from({ length: 4000 }, (_, at) => madeUp({ role: `Baker ${at}` }));
    const browser = headless({ finder: createFinder(many), clock });
    browser.press(['/', ...'zebra']);
    const status = () => frameOf(browser).at(-1) ?? '';
    expect(status()).not.toContain('searching texts');
    let isSaid = false;
    let saidAt = 0;
    const start = clock.now();
    while (turn()) {
      if (!isSaid) saidAt = clock.now() - start;
      isSaid ||= status().includes('searching texts…');
      if (isSaid) expect(frameOf(browser)[4]).toBe('   No role matches zebra so far');
      else expect(frameOf(browser)[3]).toMatch(/Baker/);
    }
    expect(frameOf(browser)[4]).toBe('   Nothing matches zebra');
    expect(status()).not.toContain('searching texts');
    expect(isSaid).toBe(true);
    expect(saidAt).toBeGreaterThan(40);
    expect(saidAt).toBeLessThan(200);
  });
});
