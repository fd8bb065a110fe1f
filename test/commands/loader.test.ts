import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { Loader } from '../../source/commands/loader.ts';
import type { Posting } from '../../source/postings/posting.ts';
import { createFinder } from '../../source/postings/search/finder.ts';
import { fileStart, noPlace, problemAt } from '../../source/reading/problem.ts';
import { libraryOf } from '../../source/sources/library.ts';
import type { Source, SourceEvent } from '../../source/sources/source.ts';
import { standardInputKind } from '../../source/sources/standard-input.ts';
import { progressText } from '../../source/ui/source-state.ts';
import { madeUp } from '../made-up-postings.ts';

const found = (...roles: readonly string[]): SourceEvent => ({
  kind: 'found',
  postings: roles.map((role) => ({ posting: madeUp({ role }) })),
});
const failed: SourceEvent = { kind: 'failed', problems: [problemAt('a.md', fileStart, 'is empty')] };

const giving = (...events: readonly SourceEvent[]): Source => ({
  title: 'made up',
  async *read() {
    yield* events;
  },
});

/** Standard input into which nothing is written yet, as a source. */
function piped(): { readonly stdin: PassThrough; readonly source: Source } {
  const stdin = new PassThrough();
  return { stdin, source: standardInputKind.open('-', { stdin } as never) as Source };
}

/** Milliseconds; far more than anything here takes. */
const patience = 5000;

function load(...sources: readonly Source[]) {
  const finder = createFinder();
  const roles = () => finder.postings.map(({ role }) => role);
  return { loader: new Loader(libraryOf(sources), finder), roles };
}

test('the first postings are there although the source that was named first is silent', async () => {
  const { stdin, source } = piped();
  const { loader, roles } = load(source, giving(found('Cook')));
  await loader.first(patience);
  expect([roles(), loader.isOver]).toEqual([['Cook'], false]);
  stdin.end('# Writer\n\nTea.\n');
  await loader.whole();
  expect([roles(), loader.isOver]).toEqual([['Cook', 'Writer'], true]);
});

test('stopping closes a source that is silent, and ends what waits for it', async () => {
  const { stdin, source } = piped();
  const { loader, roles } = load(source, giving(found('Cook')));
  await loader.first(patience);
  const told = loader.restInBackground(() => {});
  loader.stop();
  expect(await told).toBeUndefined();
  expect([roles(), loader.problems]).toEqual([['Cook'], []]);
  await vi.waitFor(() => expect(stdin.destroyed).toBe(true));
});

test('what is said after stopping is not shown', async () => {
  let say = () => {};
  const late: Source = {
    title: 'late',
    async *read() {
      await new Promise<void>((resolve) => {
        say = resolve;
      });
      yield found('Writer');
    },
  };
  const { loader, roles } = load(late, giving(found('Cook')));
  await loader.first(patience);
  const added: Posting[] = [];
  const told = loader.restInBackground((postings) => added.push(...postings));
  loader.stop();
  say();
  await told;
  expect([roles(), added]).toEqual([['Cook'], []]);
});

test('a source that breaks off keeps what it gave, and costs no other anything', async () => {
  const { stdin, source } = piped();
  const { loader, roles } = load(source, giving(found('Cook'), failed, found('Baker')));
  stdin.write(`[${'{"role": "Writer"},'.repeat(4)}`);
  setImmediate(() => stdin.destroy(new Error('the cable was pulled')));
  await loader.whole();
  expect(roles().toSorted()).toEqual(['Baker', 'Cook', 'Writer', 'Writer', 'Writer', 'Writer']);
  expect(loader.problems.map(({ file, message }) => `${file}: ${message}`).toSorted()).toEqual([
    'a.md: is empty',
    'standard input: could not be read: the cable was pulled',
  ]);
});

test('the rest comes while keys are taken, each piece once, and what went wrong is counted', async () => {
  const { loader, roles } = load(giving(found('Cook'), failed, found('Baker'), failed, found('Writer')));
  await loader.first(patience);
  const added: string[][] = [];
  const notice = await loader.restInBackground((postings) => added.push(postings.map(({ role }) => role)));
  expect(added).toEqual([['Baker'], ['Writer']]);
  expect(roles()).toEqual(['Cook', 'Baker', 'Writer']);
  expect(notice).toBe('2 things could not be read; more about it when you leave');
});

test('a screen that is drawn before there is a posting is told of the first one too', async () => {
  const { loader } = load(giving(failed, found('Cook')));
  const added: string[] = [];
  await loader.restInBackground((postings) => added.push(...postings.map(({ role }) => role)));
  expect(added).toEqual(['Cook']);
});

test('where there is no posting at all, the reasons are the error', async () => {
  const { loader } = load(giving(failed));
  await expect(loader.first(patience)).rejects.toThrow(
    'No posting could be read from made up. a.md:1:1 is empty.',
  );
});

test('a source that says nothing is not waited for, and none of its postings is lost', async () => {
  const { stdin, source } = piped();
  const { loader, roles } = load(source);
  await loader.first(1);
  const added: string[] = [];
  const told = loader.restInBackground((postings) => added.push(...postings.map(({ role }) => role)));
  stdin.end('# Writer\n\nTea.\n');
  await told;
  expect([added, roles()]).toEqual([['Writer'], ['Writer']]);
});

test('where nothing came after all, the reasons are the error then', async () => {
  const { stdin, source } = piped();
  const { loader } = load(source);
  await loader.first(1);
  stdin.end();
  await expect(loader.restInBackground(() => {})).rejects.toThrow('standard input:1:1 the file is empty.');
});

test('which source is asked, which is done and which failed is told as it goes on', async () => {
  const asking: SourceEvent = { kind: 'asking', progress: { title: 'made up', postings: 0 } };
  const trouble: SourceEvent = {
    kind: 'failed',
    problems: [problemAt('Corex', noPlace, 'there is no network')],
  };
  const { loader } = load(giving(asking, found('Cook'), asking), giving(trouble));
  const told: string[] = [];
  const notice = await loader.restInBackground(() => {}, {
    progressed: (progress) => told.push(progressText(progress)),
  });
  expect(told[0]).toBe('0 of 2 read');
  expect(told.join('; ')).toContain('asking made up');
  expect(told.at(-1)).toContain('Corex failed');
  expect([notice, loader.failed]).toEqual(['Corex: there is no network', ['Corex']]);
});

test('a posting that went on after a pause stands once, as it is in the end', async () => {
  const { stdin, source } = piped();
  const { loader, roles } = load(source);
  stdin.write('---\nrole: Writer\n---\n\n## Why\n\nTea.\n');
  await loader.first(patience);
  expect(roles()).toEqual(['Writer']);
  const changes: unknown[] = [];
  const told = loader.restInBackground(() => {}, {
    replaced: ({ gone, come }) =>
      changes.push([gone, come].map((all) => all.map(({ key, sections }) => [key, sections.length]))),
  });
  stdin.end('\n## Who\n\nYou.\n');
  await told;
  expect(changes).toEqual([[[[expect.any(String), 1]], [[expect.any(String), 2]]]]);
});
