import { PassThrough } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Asked, SourceEvent } from '../../source/sources/source.ts';
import { readStream } from '../../source/sources/stream.ts';

/** A stream that stays open, and the events of reading it. */
function slow(asked: Asked = 'soon') {
  const stream = new PassThrough();
  onTestFinished(() => void stream.destroy());
  const events = readStream(() => stream, { shown: 'a stream' }, new AbortController().signal, asked);
  return { stream, events };
}

const rolesIn = (event: SourceEvent | undefined) =>
  event?.kind === 'found' ? event.postings.map(({ posting }) => posting.role) : event;

async function rolesOf(events: AsyncIterable<SourceEvent>): Promise<readonly unknown[]> {
  const roles: unknown[] = [];
  for await (const event of events) roles.push(rolesIn(event));
  return roles;
}

const writer = '---\nrole: Writer\n---\n\n## Why\n\nTea.\n';
const cook = writer.replace('Writer', 'Cook');

describe('of a stream that stays open, a person sees', () => {
  test.each([
    ['a posting', writer],
    ['a record', '{"role": "Writer"}\n'],
    ['the first record of a list', '[{"role": "Writer"},'],
    ['the first record of a list that begins in a row of its own', '[\n\n\n{"role": "Writer"}\n,'],
  ])('%s at once', async (_, text) => {
    const { stream, events } = slow();
    stream.write(text);
    expect(rolesIn((await events.next()).value)).toEqual(['Writer']);
  });

  test('each posting once, as they come', async () => {
    const { stream, events } = slow();
    stream.write(writer);
    await events.next();
    stream.write(`\n${cook}`);
    expect(rolesIn((await events.next()).value)).toEqual(['Cook']);
    stream.end();
    expect(await rolesOf(events)).toEqual([]);
  });

  test('what went on behind a pause too', async () => {
    const { stream, events } = slow();
    stream.write(writer);
    await events.next();
    stream.end('\n## Who\n\nYou.\n');
    const { value } = await events.next();
    expect(value).toMatchObject({ postings: [{ posting: { sections: [{}, { heading: 'Who' }] } }] });
  });
});

test('whoever asked for all gets each posting once and whole, whatever the pauses', async () => {
  const { stream, events } = slow('all');
  const roles = rolesOf(events);
  stream.write(writer);
  await new Promise((resolve) => setTimeout(resolve, 700));
  stream.end('\n## Who\n\nYou.\n');
  expect(await roles).toEqual([['Writer']]);
});

test('what came before a stream of text breaks off is not lost', async () => {
  const { stream, events } = slow('all');
  stream.write(writer);
  setImmediate(() => stream.destroy(new Error('the cable was pulled')));
  expect(await rolesOf(events)).toEqual([
    ['Writer'],
    {
      kind: 'failed',
      problems: [expect.objectContaining({ message: 'could not be read: the cable was pulled' })],
    },
  ]);
});
