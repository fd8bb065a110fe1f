import { expect, test } from 'vitest';
import { Refresher } from '../../source/commands/refresher.ts';
import { noPlace, type Problem, problemAt } from '../../source/reading/problem.ts';
import { Shelf } from '../../source/sources/shelf.ts';
import type { FoundPosting, LiveSource, Refreshed, Source } from '../../source/sources/source.ts';
import type { Message } from '../../source/ui/messages.ts';
import { progressText } from '../../source/ui/source-state.ts';
import { madeUp } from '../made-up-postings.ts';

const found = (id: string): FoundPosting => ({ posting: madeUp({ role: id }), id, board: 'made-up' });
const failing: Refreshed = { kind: 'failed', problems: [problemAt('Corex', noPlace, 'there is no network')] };

/** A source that was asked two hours ago, and answers so. */
function source(title: string, refresh: LiveSource['refresh'], isOld = true): Source {
  const live = { readAt: () => -7_200_000, isOld: () => isOld, refresh } as Partial<LiveSource> as LiveSource;
  return { title, live, async *read() {} };
}

function refresher(sources: readonly Source[], isOffline = false) {
  const told: Message[] = [];
  const problems: Problem[] = [];
  const shelf = new Shelf();
  for (const at of sources.keys()) shelf.add(at, [found(`${at}`)]);
  const tell = (message: Message) => void told.push(message);
  const { refreshAll, refreshOld, stop } = Refresher.prototype;
  const made = new Refresher({ sources, shelf, problems, isOffline, now: () => 0, tell });
  const told1 = () =>
    told.flatMap((message) => {
      if (message.kind === 'noticed') return message.notice;
      if (message.kind === 'postings-replaced')
        return `${message.gone.map(({ role }) => role)} -> ${message.come.map(({ role }) => role)}`;
      if (message.kind !== 'sources-changed') return [];
      const { progress, note } = message.sources;
      return progress ? progressText(progress) : `note: ${note}`;
    });
  return {
    all: () => refreshAll.call(made),
    old: () => refreshOld.call(made),
    stop: () => stop.call(made),
    told: told1,
    problems,
  };
}

const answering =
  (answer: Refreshed): LiveSource['refresh'] =>
  async (_signal, asking) => {
    asking?.({ title: '', postings: 0 });
    return answer;
  };

test('what is old is asked, what changed is put in, and what came of it is said', async () => {
  const { old, told, problems } = refresher([
    source('Acme', answering({ kind: 'changed', postings: [found('0'), found('x')] })),
    source('Fresh', answering(failing), false),
    source('Corex', answering(failing)),
  ]);
  await old();
  expect(told()).toEqual([
    '0 of 2 read',
    '0 of 2 read, asking Acme',
    '0 of 2 read, asking Acme, Corex',
    '1 of 2 read, asking Acme, Corex failed',
    '0 -> 0,x',
    '2 of 2 read, Corex failed',
    'note: read 2 hours ago, Corex failed',
    '1 new, Corex: there is no network',
  ]);
  expect(problems.length).toBe(1);
});

test('nothing new is only said to who asked', async () => {
  const { old, all, told } = refresher([source('Acme', answering({ kind: 'unchanged' }))]);
  await old();
  expect(told().at(-1)).toMatch(/^note: /);
  await all();
  expect(told().at(-1)).toBe('nothing has changed');
});

test('it stops, and can be asked again; what was asked already is not asked twice', async () => {
  let asked = 0;
  const hanging: LiveSource['refresh'] = (signal) => {
    asked++;
    return new Promise((resolve) =>
      signal.addEventListener('abort', () => resolve({ kind: 'failed', problems: [] })),
    );
  };
  const { all, stop, told } = refresher([source('Acme', hanging)]);
  const first = all();
  await all();
  stop();
  await first;
  expect([asked, told().at(-1)]).toEqual([1, 'stopped asking']);
  const second = all();
  stop();
  await second;
  expect(asked).toBe(2);
});

test('nobody is asked offline, and nobody where there is no board', async () => {
  const offline = refresher([source('Acme', answering(failing))], true);
  await offline.all();
  expect(offline.told()).toEqual(['--offline: nobody is asked']);
  const files = refresher([{ title: 'a.md', async *read() {} }]);
  await files.all();
  expect(files.told()).toEqual(['nothing of what is read here can be read again']);
});

test('files are read again, also offline; what was wrong with them before is not said again', async () => {
  const before = problemAt('a.md', noPlace, 'it is empty');
  const file = (problem: Problem): Source => ({
    title: 'a.md',
    async *read() {},
    readAgain: async () => ({ kind: 'changed', postings: [found('0'), found('1')], problems: [problem] }),
  });
  const { all, told, problems } = refresher([file(before)], true);
  problems.push(before);
  await all();
  expect([told().at(-1), problems.length]).toEqual(['1 new', 1]);
  const worse = refresher([file(problemAt('b.md', noPlace, 'it is empty'))]);
  await worse.all();
  expect(worse.told().at(-1)).toBe('1 new, b.md: it is empty');
});
