import { describe, expect, test } from 'vitest';
import { createFinder } from '../../../source/postings/search/finder.ts';
import { fivePostings, madeUp, madeUpSection } from '../../made-up-postings.ts';
import { Talk, talkOf } from './talk.ts';

const twelve = Array.from({ length: 12 }, (_, at) =>
  madeUp({ role: `Baker ${at + 1}`, posted: `20${30 - at}` }),
);

describe('at the start', () => {
  test('it says that it is in line mode, why, how much there is, and lists the first ten', async () => {
    expect(await new Talk().start()).toEqual([
      'npm-jobs, line mode, on by --line. 5 roles, all closed. ? for help.',
      '1. Service Reliability Engineer, Services, remote, Oakland, 2018 Q3.',
      '2. Service Reliability Engineer, Services, Oakland, California, 2017 Q2.',
      '3. Support Tech, Support, Oakland, California, 2016 Q4.',
      '4. Web Developer, Web, Berlin, Germany, 2015 Q1.',
      '5. Community Manager, Marketing, Oakland, California, 2014 Q1.',
    ]);
  });

  test('a query is searched for', async () => {
    expect(await new Talk({ query: 'web' }).start()).toEqual([
      'npm-jobs, line mode, on by --line. 5 roles, all closed. ? for help.',
      '1 of 5 match web.',
      '1. Web Developer, Web, Berlin, Germany, 2015 Q1.',
    ]);
  });

  test('ten are listed, and more on demand, each once', async () => {
    const talk = new Talk({ finder: createFinder(twelve) });
    const first = await talk.start();
    expect(first.slice(-2)).toEqual(['10. Baker 10, Services, Oakland, California, 2021.', '2 more.']);
    expect(await talk.type('more')).toEqual([
      '11. Baker 11, Services, Oakland, California, 2020.',
      '12. Baker 12, Services, Oakland, California, 2019.',
    ]);
    expect(await talk.type('')).toEqual(['That was all.']);
  });
});

test('what comes after a start without any posting is listed when it comes', async () => {
  const finder = createFinder([]);
  const talk = await talkOf({ finder, isLoading: true });
  finder.add(fivePostings);
  talk.browser.receive({ kind: 'postings-added', postings: fivePostings });
  expect(talk.heard().slice(0, 2)).toEqual([
    '5 roles, newest first.',
    '1. Service Reliability Engineer, Services, remote, Oakland, 2018 Q3.',
  ]);
  talk.browser.receive({ kind: 'loading-ended' });
  expect(talk.heard()).toEqual([]);
});

describe('a posting', () => {
  test('is read by its number: role, facts, sections', async () => {
    const talk = await talkOf();
    expect(await talk.type('1')).toEqual([
      'Service Reliability Engineer.',
      'Services. Oakland, California. Remote: anywhere; US hours. 2018 Q3. Closed.',
      'Sections:',
      '1. Who we are.',
      "2. What you'll do.",
      '3. Why join.',
      '4. Facts.',
    ]);
  });

  test('is read section by section, from the first to the facts', async () => {
    const talk = await talkOf();
    expect(await talk.type('2', 'n')).toEqual(['1. Who we are.', 'About us.']);
    expect(await talk.type('next')).toEqual(['2. Why join.', 'Good tea.']);
    expect(await talk.type('')).toContain('Team: Services');
    expect(await talk.type('n')).toEqual(['That was the last section. “back” goes back to the list.']);
    expect(await talk.type('previous')).toEqual(['2. Why join.', 'Good tea.']);
  });

  test.each(['section 2', '2', 'join', 'section join'])('goes to a section by “%s”', async (typed) => {
    const talk = await talkOf();
    expect(await talk.type('2', typed)).toEqual(['2. Why join.', 'Good tea.']);
  });

  test('with a long section is read in portions', async () => {
    const talk = await talkOf();
    const first = await talk.type('1', 'n');
    expect([first[1], first.at(-2), first.at(-1)]).toEqual([
      'Fact 1.',
      'Fact 25.',
      'The section goes on: more.',
    ]);
    const rest = await talk.type('more');
    expect([rest[0], rest.at(-1)]).toEqual(['Fact 26.', 'Fact 40.']);
    expect((await talk.type('more'))[0]).toBe("2. What you'll do.");
  });

  test('is read to its end with all', async () => {
    const talk = await talkOf();
    const all = await talk.type('2', 'all');
    expect(all.slice(0, 5)).toEqual([
      '1. Who we are.',
      'About us.',
      '2. Why join.',
      'Good tea.',
      '3. Facts.',
    ]);
  });

  test('tells what is found in it, one after the other', async () => {
    const talk = await talkOf();
    expect(await talk.type('1', '/docker')).toEqual([
      "1 of 2, section 2, What you'll do: Keep things running with docker.",
    ]);
    expect(await talk.type('n')).toEqual(['2 of 2, section 3, Why join: The tea is good, and so is docker.']);
    expect(await talk.type('find coffee')).toEqual([
      '“coffee” is not in this posting. “search coffee” looks in all.',
    ]);
  });

  test('is left for the list, and the list is not told again unless one asks', async () => {
    const talk = await talkOf();
    expect(await talk.type('2', 'back')).toEqual(['Back in the list. “list” tells it again.']);
    expect((await talk.type('list'))[0]).toBe('5 roles, newest first.');
  });

  test('found by its text tells where', async () => {
    const talk = await talkOf();
    expect((await talk.type('docker'))[1]).toContain('Found in What you');
    expect((await talk.type('1')).at(-1)).toBe(
      "Found in section 2, What you'll do: Keep things running with docker.",
    );
  });
});

describe('a search', () => {
  test.each(['web', '/web', '/ web', 'find web', 'search web'])('is asked for by “%s”', async (typed) => {
    const talk = await talkOf();
    expect(await talk.type(typed)).toEqual([
      '1 of 5 match web.',
      '1. Web Developer, Web, Berlin, Germany, 2015 Q1.',
    ]);
  });

  test('for a word that is a command is asked for by find', async () => {
    const talk = await talkOf();
    expect((await talk.type('find list'))[0]).toMatch(/match(es)? list/);
  });

  test('for words behind a command that cannot take them needs nothing', async () => {
    const talk = await talkOf({ finder: createFinder([madeUp({ role: 'Copy Editor' }), ...fivePostings]) });
    expect(await talk.type('copy editor')).toContain(
      '1. Copy Editor, Services, Oakland, California, 2018 Q3.',
    );
  });

  test('without matches says what to do', async () => {
    const talk = await talkOf();
    expect(await talk.type('zebra')).toEqual([
      'None of 5 matches zebra. Fewer words find more; “clear” lists all.',
    ]);
    expect((await talk.type('clear'))[0]).toBe('5 roles, newest first.');
  });

  test('that asks for what there is not says so', async () => {
    const talk = await talkOf();
    expect((await talk.type('colour:red'))[0]).toMatch(/^There is no field “colour:”\. There are role:/);
  });

  test('asks for its text where none was typed, and an empty line takes that back', async () => {
    const talk = await talkOf();
    expect(await talk.type('search')).toEqual([]);
    expect(talk.prompt).toBe('search: ');
    expect((await talk.type('list'))[0]).toMatch(/match(es)? list/);
    await talk.type('/', '');
    expect(talk.prompt).toBe('> ');
  });
});

describe('numbers', () => {
  test('mean what they were told for, whatever comes in meanwhile', async () => {
    const finder = createFinder(fivePostings);
    const talk = await talkOf({ finder });
    const newest = [madeUp({ role: 'Newest', posted: '2020' })];
    finder.add(newest);
    talk.browser.receive({ kind: 'postings-added', postings: newest });
    expect((await talk.type('4'))[0]).toBe('Web Developer.');
  });

  test('select several, and what follows is done with all of them', async () => {
    const talk = await talkOf();
    expect(await talk.type('select 2-4')).toEqual(['3 selected.']);
    expect(await talk.type('select 3')).toEqual(['2 selected.']);
    await talk.type('copy');
    expect(talk.browser.press([])).toEqual([
      { kind: 'copy-links', postings: [fivePostings[1], fivePostings[3]] },
    ]);
    expect(await talk.type('select none')).toEqual(['None selected.']);
  });

  test('behind a command choose for it alone', async () => {
    const talk = await talkOf();
    await talk.type('select 1', 'copy posting 2,4');
    expect(talk.browser.press([])).toEqual([
      { kind: 'copy-postings', postings: [fivePostings[1], fivePostings[3]] },
    ]);
    expect([...talk.browser.snapshot().state.selected]).toEqual([fivePostings[0]?.key]);
  });

  test.each([
    ['9', 'There is no 9; numbers go from 1 to 5.'],
    ['0', 'There is no 0; numbers go from 1 to 5.'],
    ['copy 9', 'There is no 9; numbers go from 1 to 5.'],
    ['copy', 'Say which by their numbers, as 2 or 2-4.'],
    ['open', 'Say which by its number, as 2.'],
    ['open 2-3', 'One number is wanted here.'],
    ['2-4', 'What of 2-4? As “select 2-4” or “copy 2-4”.'],
    ['sort tall', 'There is no order “tall”. There are relevance, newest, oldest, role, team.'],
    ['j', 'Nothing moves here: a number says which one, “more” reads on.'],
    ['stop', '“stop” does nothing here. “?” says what can be typed.'],
    ['back', '“back” does nothing here. “find back” searches for it.'],
    ['print 2', '“print” is for standard output that is a pipe or a file, while you type on the terminal.'],
  ])('what cannot be is said: %s', async (typed, said) => {
    const talk = await talkOf();
    expect(await talk.type(typed)).toEqual([said]);
    expect(talk.browser.press([])).toEqual([]);
  });

  test('of a section that there is not', async () => {
    const talk = await talkOf();
    expect(await talk.type('2', '7')).toEqual(['There is no section 7; there are 3.']);
    expect(await talk.type('section pay')).toEqual([
      'No section is called like “pay”. “sections” lists them.',
    ]);
  });
});

describe('facets', () => {
  test('are numbered, and a number narrows the list by its value, and again takes it back', async () => {
    const talk = await talkOf();
    const told = await talk.type('facets');
    expect(told.slice(0, 3)).toEqual(['Company:', '1. unstated, 5.', 'Team:']);
    expect(await talk.type('3')).toEqual(['1 of 5 match team:Marketing.']);
    expect(await talk.type('3')).toEqual(['All 5 are listed.']);
    expect(await talk.type('not 2')).toEqual(['3 of 5 match !team:Services.']);
    expect((await talk.type('back')).slice(0, 2)).toEqual([
      '3 of 5 match !team:Services.',
      '1. Support Tech, Support, Oakland, California, 2016 Q4.',
    ]);
  });

  test('are narrowed by words', async () => {
    const talk = await talkOf();
    expect(await talk.type('facets place')).toEqual([
      'Place:',
      '1. Oakland, California, 4.',
      '2. Berlin, Germany, 1.',
    ]);
    expect(await talk.type('berl')).toEqual(['Place:', '1. Berlin, Germany, 1.']);
  });
});

describe('what happens', () => {
  test('is told as a sentence', async () => {
    const talk = await talkOf();
    talk.browser.receive({ kind: 'copied', what: 'https://jobs.example/sre' });
    expect(talk.heard()).toEqual(['Copied https://jobs.example/sre.']);
  });

  test('is told without the keys that a screen shows behind it', async () => {
    const talk = await talkOf();
    talk.browser.receive({ kind: 'noticed', notice: 'applied (7) · e note · u undo' });
    talk.browser.receive({ kind: 'noticed', notice: 'copied “Baker - a fine one”' });
    expect(talk.heard()).toEqual(['Applied (7).', 'Copied “Baker - a fine one”.']);
  });

  test('is told once', async () => {
    const talk = await talkOf();
    talk.browser.receive({ kind: 'noticed', notice: 'Acme failed' });
    expect(talk.heard()).toEqual(['Acme failed.']);
    expect(await talk.type('select 1')).toEqual(['1 selected.']);
  });

  test('while a command is done is told after it', async () => {
    const talk = await talkOf();
    expect(await talk.type('sort role')).toEqual(expect.arrayContaining(['5 roles, role first.']));
  });
});

test('a command of one’s shell gets the postings that were named', async () => {
  const talk = await talkOf();
  await talk.type('pipe 2-3 wc -l');
  expect(talk.browser.press([])).toEqual([
    { kind: 'pipe', postings: [fivePostings[1], fivePostings[2]], command: 'wc -l' },
  ]);
});

describe('where keys act without Enter', () => {
  test.each([
    ['q', true],
    ['f', true],
    ['?', true],
    ['j', true],
    ['3', true],
    ['/', false],
    ['|', false],
    [':', false],
    ['ü', false],
    ['qu', false],
  ])('%s is a whole line in the list: %s', async (key, isWhole) => {
    expect((await talkOf()).isWhole(key)).toBe(isWhole);
  });

  test('a digit waits as long as a longer number can come', async () => {
    const talk = await talkOf({ finder: createFinder(twelve) });
    expect([talk.isWhole('1'), talk.isWhole('2')]).toEqual([false, true]);
  });

  test('nothing is a whole line while a text is asked for', async () => {
    const talk = await talkOf();
    await talk.type('search');
    expect(talk.isWhole('q')).toBe(false);
  });

  test('a colon stands before a line', async () => {
    const talk = await talkOf();
    expect(await talk.type('set keys = "single"')).toEqual(['A key acts at once. “:” begins a line.']);
    expect(await talk.type(':select 2')).toEqual(['1 selected.']);
    expect(await talk.type('set keys fast')).toEqual([
      'Keys can be “single” or “words”, as “set keys single”.',
    ]);
  });
});

test('in pick mode a number behind print leaves with that posting', async () => {
  const talk = await talkOf({ picking: true });
  await talk.type('print 2');
  expect(talk.browser.press([])).toEqual([{ kind: 'print', postings: [fivePostings[1]] }]);
});

test('in pick mode an empty line picks what is read, or was selected, and else goes on', async () => {
  const talk = await talkOf({ picking: true });
  expect(await talk.type('')).toEqual(['That was all.']);
  await talk.type('3', '');
  expect(talk.browser.press([])).toEqual([{ kind: 'print', postings: [fivePostings[2]] }]);
  const other = await talkOf({ picking: true });
  await other.type('select 2,4', '');
  expect(other.browser.press([])).toEqual([{ kind: 'print', postings: [fivePostings[1], fivePostings[3]] }]);
});

test('quit leaves, in pick mode with the exit code of one who picked nothing', async () => {
  for (const [picking, exitCode] of [
    [false, 0],
    [true, 130],
  ] as const) {
    const talk = await talkOf({ picking });
    await talk.type('q');
    expect(talk.browser.press([])).toEqual([{ kind: 'leave', exitCode }]);
  }
});

test('the help tells what can be typed here, and what one word does', async () => {
  const talk = await talkOf();
  expect(await talk.type('?')).toContain('quit, q, exit: quit.');
  expect(await talk.type('1', 'help')).toContain('back: back to the list.');
  expect(await talk.type('? copy')).toEqual(['copy, copy link: copy link.', 'Its keys on the screen: y']);
  expect(await talk.type('? search')).toContain('!senior: not this text; also -senior.');
});

test('nothing of what is told is an escape sequence or more than a line', async () => {
  const nasty = madeUp({
    role: 'Baker',
    sections: [madeUpSection('Us', 'a\u2028b  c\n\n    code\n    more')],
  });
  const talk = await talkOf({ finder: createFinder([nasty]) });
  const told = [...(await talk.type('1')), ...(await talk.type('all'))];
  for (const line of told) expect(line).toMatch(/^[^\p{Cc}\u2028\u2029]+$/u);
});
