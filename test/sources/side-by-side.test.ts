import { expect, test, vi } from 'vitest';
import { type Reading, sideBySide } from '../../source/sources/side-by-side.ts';

const never = new AbortController().signal;

/** What was given by which, in the order in which it came. */
async function allOf(readings: readonly Reading<string>[], signal = never): Promise<readonly string[]> {
  const came: string[] = [];
  for await (const { from, value } of sideBySide(readings, signal)) came.push(`${from} ${value}`);
  return came;
}

const giving = (...values: readonly string[]): Reading<string> =>
  async function* () {
    yield* values;
  };

/** One that says nothing until it is aborted. */
const silent: Reading<string> = async function* (signal) {
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
};

/** One that gives a value whenever it is told to, and then ends. */
function byHand(value: string): { readonly reading: Reading<string>; readonly give: () => void } {
  let give = () => {};
  const told = new Promise<void>((resolve) => {
    give = resolve;
  });
  const reading: Reading<string> = async function* () {
    await told;
    yield value;
  };
  return { reading, give };
}

test('nothing comes of nothing', async () => {
  expect(await allOf([])).toEqual([]);
});

test('each keeps its own order, and none that is quick holds back another', async () => {
  const came = await allOf([giving('a', 'b', 'c'), giving('x', 'y', 'z')]);
  expect(came).toEqual(['0 a', '1 x', '0 b', '1 y', '0 c', '1 z']);
});

test('what comes first is given first, also from the last', async () => {
  const slow = byHand('late');
  const came: string[] = [];
  for await (const { from, value } of sideBySide([slow.reading, giving('early')], never)) {
    came.push(`${from} ${value}`);
    slow.give();
  }
  expect(came).toEqual(['1 early', '0 late']);
});

test('one that is silent ends with the signal, and what came before it is there', async () => {
  const stopping = new AbortController();
  const came: string[] = [];
  for await (const { value } of sideBySide([silent, giving('early')], stopping.signal)) {
    came.push(value);
    stopping.abort();
  }
  expect(came).toEqual(['early']);
});

test('one that does not heed the signal is not waited for', async () => {
  const stopping = new AbortController();
  const deaf: Reading<string> = async function* () {
    await new Promise(() => {});
    yield 'never';
  };
  const came = allOf([deaf], stopping.signal);
  stopping.abort();
  expect(await came).toEqual([]);
});

test('with a signal that is aborted already nothing is given', async () => {
  expect(await allOf([giving('a')], AbortSignal.abort())).toEqual([]);
});

test('whoever looks no further stops all of them', async () => {
  const closed: string[] = [];
  const closing = (name: string): Reading<string> =>
    async function* (signal) {
      signal.addEventListener('abort', () => closed.push(`${name} was told`));
      try {
        yield name;
        yield 'more';
      } finally {
        closed.push(`${name} ended`);
      }
    };
  for await (const _arrival of sideBySide([closing('a'), closing('b')], never)) break;
  await vi.waitFor(() =>
    expect(closed.toSorted()).toEqual(['a ended', 'a was told', 'b ended', 'b was told']),
  );
});

test('none reads on before what it gave has been taken', async () => {
  let given = 0;
  const counting: Reading<string> = async function* () {
    for (; given < 1000; given++) yield 'a';
  };
  for await (const _arrival of sideBySide([counting, silent], never)) {
    await new Promise((resolve) => setImmediate(resolve));
    if (given === 3) break;
    expect(given).toBeLessThan(4);
  }
  expect(given).toBe(3);
});

test('a fault in one is not hidden', async () => {
  const faulty: Reading<string> = async function* () {
    yield 'a';
    throw new Error('a fault');
  };
  await expect(allOf([faulty, silent])).rejects.toThrow('a fault');
});

test('any number can be read without a warning', async () => {
  const warned = vi.spyOn(process, 'emitWarning');
  await allOf(
    Array.from(
      { length: 40 },
      (): Reading<string> =>
        async function* (signal) {
          signal.addEventListener('abort', () => {});
          yield 'a';
        },
    ),
  );
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});
