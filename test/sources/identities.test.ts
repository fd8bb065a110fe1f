import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longId } from '../../source/postings/long-id.ts';
import type { Posting } from '../../source/postings/posting.ts';
import { Identities } from '../../source/sources/identities.ts';
import type { FoundPosting } from '../../source/sources/source.ts';
import { madeUp, madeUpSection } from '../made-up-postings.ts';

const identify = (...found: readonly FoundPosting[]) => new Identities().identify(found);

function found(facts: Partial<Posting>, others: Partial<FoundPosting> = {}): FoundPosting {
  const { id: _id, key: _key, ...posting } = madeUp({ role: 'Cook', ...facts });
  return { posting, ...others };
}

/** Postings that are ever more alike, and what tells each apart from those before it. */
const cooks: readonly FoundPosting[] = [
  found({ company: 'Acme', salary: '1' }),
  found({ company: 'Bolt', salary: '1' }),
  found({ company: 'Acme', salary: '2' }),
  found({ company: 'Acme', salary: '1', sections: [madeUpSection('Why', 'Cake.')] }),
  found({ company: 'Acme', salary: '1' }, { id: '7' }),
  found({ company: 'Acme', url: 'https://acme.example/jobs' }),
  found({ company: 'Acme', url: 'https://acme.example/jobs', role: 'Baker' }),
];

describe('ids', () => {
  test('are words with dashes; one that is taken gets four letters more, a number that looks like one stays', () => {
    const wanted = ['CLI Engineer', 'cli-engineer-2', 'cli/engineer', 'cli engineer', '***', ''];
    const ids = identify(...wanted.map((id) => found({}, { id }))).map(({ id }) => id);
    expect(ids.map((id) => id.replace(/-(?!engineer)\w{4}$/, '-xxxx'))).toEqual([
      'cli-engineer',
      'cli-engineer-2',
      'cli-engineer-xxxx',
      'cli-engineer-xxxx',
      'posting',
      'posting-xxxx',
    ]);
    expect(new Set(ids).size).toBe(6);
  });

  test('come from the record, or the file, or the day and the role', () => {
    const posting = { posted: '2018-Q4', role: 'Pastry Cook' };
    const ids = identify(
      found(posting, { id: '7', name: 'a/b' }),
      found(posting, { name: 'a/b' }),
      found(posting),
    );
    expect(ids.map(({ id }) => id)).toEqual(['7', 'a-b', '2018-q4-pastry-cook']);
  });

  test('with their endings are the same in whatever order postings are read', () => {
    const long = (order: readonly FoundPosting[]) => identify(...order).map(longId);
    expect(long(cooks.toReversed()).toReversed()).toEqual(long(cooks));
  });
});

describe('keys', () => {
  test('are all different, and do not depend on the order of reading', () => {
    const keys = identify(...cooks).map(({ key }) => key);
    expect(new Set(keys).size).toBe(cooks.length);
    for (const order of orders(cooks.length))
      expect(identify(...order.map((at) => cooks[at] as FoundPosting)).map(({ key }) => key)).toEqual(
        order.map((at) => keys[at]),
      );
  });

  test('do not depend on what came together', () => {
    const identities = new Identities();
    const postings = cooks.flatMap((cook) => identities.identify([cook]));
    expect(postings.map(({ key }) => key)).toEqual(identify(...cooks).map(({ key }) => key));
  });

  test('are the same for the same postings in any order', () => {
    const posting = fc.record({
      role: fc.constantFrom('Cook', 'Baker'),
      salary: fc.constantFrom('1', '2'),
      sections: fc.constantFrom('Tea.', 'Cake.').map((text) => [madeUpSection('Why', text)]),
      locations: fc.constant(['Oslo']),
      remote: fc.constant('unstated' as const),
    });
    const few = fc.record({ posting, id: fc.constantFrom('1', '2') }, { requiredKeys: ['posting'] });
    const twoOrders = fc
      .array(few, { maxLength: 12 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(twoOrders, ([one, other]) => {
        expect(keysByContent(other)).toEqual(keysByContent(one));
      }),
    );
  });

  test('of postings that nothing tells apart are numbered', () => {
    const keys = identify(...Array.from({ length: 4 }, () => found({}))).map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
    expect(keys.slice(1)).toEqual([2, 3, 4].map((count) => `${keys[0]}~${count}`));
  });

  test('need no text where anything else tells postings apart', () => {
    const untold = (facts: Partial<Posting>): FoundPosting => {
      const { posting } = found(facts);
      return {
        posting: Object.defineProperty({ ...posting }, 'sections', { enumerable: false, get: unread }),
      };
    };
    const keys = identify(untold({ salary: '1' }), untold({ salary: '2' })).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });
});

/** Every content with its key. */
function keysByContent(all: readonly FoundPosting[]): readonly string[] {
  const keys = identify(...all).map(({ key }) => key);
  return all.map((each, at) => `${JSON.stringify(each)} ${keys[at]?.replace(/~\d+$/, '')}`).sort();
}

function unread(): never {
  throw new Error('the text was read');
}

/** Some orders of so many things: each turned round from each start. */
function orders(count: number): readonly (readonly number[])[] {
  const straight = Array.from({ length: count }, (_, at) => at);
  const turned = straight.map((start) => [...straight.slice(start), ...straight.slice(0, start)]);
  return [...turned, ...turned.map((order) => order.toReversed())];
}
