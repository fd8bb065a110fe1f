import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookedAt, markSeen } from '../../../source/postings/news/looking.ts';
import type { Seen } from '../../../source/postings/news/seen.ts';
import type { Posting } from '../../../source/postings/posting.ts';
import { madeUpSection } from '../../made-up-postings.ts';
import { afterDays, dayOf, offer, toldSince } from './history.ts';

const [baker, cook, diver, eel, fox] = ['Baker', 'Cook', 'Diver', 'Eel', 'Fox'].map((id) => offer(id)) as [
  Posting,
  Posting,
  Posting,
  Posting,
  Posting,
];
const five = [baker, cook, diver, eel, fox];
const day = (at: number) => new Date(dayOf(at)).toISOString();

test('of a first answer nothing is new, of the second what was not there', () => {
  expect(toldSince(afterDays([[baker, cook]]))).toEqual([]);
  expect(
    toldSince(
      afterDays([
        [baker, cook],
        [baker, diver, cook],
      ]),
    ),
  ).toEqual(['Diver new']);
});

test('what is not in a complete answer is closed, and stays so until it is there again', () => {
  const closed = afterDays([[baker, cook], [baker]]);
  expect(toldSince(closed)).toEqual(['Cook closed']);
  const back = afterDays([[baker, cook]], closed, 14);
  expect(toldSince(back)).toEqual(['Cook back']);
  expect(back.postings.get(cook.key)?.back).toEqual({ at: day(14), closed: day(2) });
});

test('an answer that is not complete closes nothing, and tells what is new all the same', () => {
  const seen = afterDays([five, { postings: [baker, offer('Gull')], isComplete: false }]);
  expect(toldSince(seen)).toEqual(['Gull new']);
});

test('the first posting ever of a source that had none is new; many at once were there before', () => {
  expect(toldSince(afterDays([[], [cook]]))).toEqual(['Cook new']);
  expect(toldSince(afterDays([[], five]))).toEqual([]);
});

test('a source that had five or more and has none has failed; a smaller one has closed all', () => {
  const before = afterDays([five]);
  expect(afterDays([[]], before, 2)).toBe(before);
  expect(toldSince(afterDays([five.slice(0, 4), []])).length).toBe(4);
});

test('a new one like one that closed before is a repost; in the answer in which that closes it is not', () => {
  const again = offer('Cook2', { role: 'Cook, role', url: 'https://acme.example/2' });
  expect(toldSince(afterDays([[baker, cook], [baker], [baker, again]]), day(2))).toEqual([
    'Cook2 repost of Cook',
  ]);
  expect(
    toldSince(
      afterDays([
        [baker, cook],
        [baker, again],
      ]),
    ),
  ).toEqual(['Cook closed', 'Cook2 new']);
  const late = afterDays([[baker, again]], afterDays([[baker, cook], [baker]]), 190);
  expect(toldSince(late, day(3))).toEqual(['Cook2 new']);
});

test('no repost is what differs in company, place or a word, what has a like one that is open, or is gathered of many', () => {
  const told = (before: readonly Posting[], now: Posting, isOfMany = false) => {
    const answers = [
      [baker, cook, ...before],
      [baker, ...before],
      { postings: [baker, ...before, now], isOfMany },
    ];
    return toldSince(afterDays(answers), day(2));
  };
  expect(told([], offer('Other', { role: 'Role Cook', company: 'Bolt' }))).toEqual(['Other new']);
  expect(told([], offer('Other', { role: 'Role Cook', locations: ['Berlin'] }))).toEqual(['Other new']);
  expect(told([], offer('Other', { role: 'Senior Role Cook' }))).toEqual(['Other new']);
  expect(told([offer('Sister', { role: 'Role Cook' })], offer('Other', { role: 'Role Cook' }))).toEqual([
    'Other new',
  ]);
  expect(told([], offer('Other', { role: 'Role Cook' }), true)).toEqual(['Other new']);
});

test('a job that is open already is new only at its place, by the id of the job or by company and role', () => {
  const at = (id: string, place: string, more = {}) =>
    offer(id, { role: 'Role Cook', locations: [place], ...more });
  const job = { more: { internal_job_id: 7 } };
  expect(toldSince(afterDays([[cook], [cook, at('Rome', 'Rome')]]))).toEqual(['Rome other place']);
  expect(toldSince(afterDays([[baker], [baker, at('B', 'Bonn'), at('A', 'Rome')]]))).toEqual([
    'A new',
    'B other place',
  ]);
  const renamed = offer('Chef', { role: 'Chef', locations: ['Rome'], ...job });
  expect(toldSince(afterDays([[at('A', 'Bonn', job)], [at('A', 'Bonn', job), renamed]]))).toEqual([
    'Chef other place',
  ]);
});

test('one that has another key at the same address is the same', () => {
  const before = { ...cook, key: 'address:acme.example/cook', url: 'https://acme.example/cook?utm_source=x' };
  const after = { ...cook, url: 'https://www.acme.example/cook/' };
  const seen = afterDays([
    [baker, before],
    [baker, after],
  ]);
  expect([toldSince(seen), seen.postings.size]).toEqual([[], 2]);
});

test('an edit is told by facts and headings; mark-up, punctuation, dates and addresses are none', () => {
  const written = offer('Cook', {
    salary: '$100,000',
    sections: [
      madeUpSection('Tasks', 'Cook *soup*, and [stew](https://a.example/1).'),
      madeUpSection('Pay', 'Good.'),
    ],
  });
  const told = (facts: Partial<Posting>) =>
    toldSince(
      afterDays([
        [baker, written],
        [baker, { ...written, ...facts }],
      ]),
    );
  expect(
    told({
      posted: '2026-01-02',
      url: 'https://acme.example/other',
      more: { updated_at: '2026-01-02' },
      sections: [
        madeUpSection('TASKS', 'cook __soup__ and [stew](https://a.example/2)'),
        madeUpSection('Pay:', '- Good'),
      ],
    }),
  ).toEqual([]);
  expect(told({ salary: '€100,000' })).toEqual(['Cook edited: salary']);
  expect(
    told({
      locations: ['Rome'],
      sections: [madeUpSection('Tasks', 'Cook soup, and pie.'), madeUpSection('Pay', 'Good.')],
    }),
  ).toEqual(['Cook edited: place, Tasks']);
  expect(told({ sections: [madeUpSection('Tasks', 'Cook *soup*, and stew.')] })).toEqual([
    'Cook edited: 1 section left out',
  ]);
  expect(
    told({ sections: [madeUpSection('To do', 'Cook soup, and stew.'), madeUpSection('Pay', 'Good.')] }),
  ).toEqual(['Cook edited: To do']);
});

test('a text that is not known yet, or not any more, is no edit', () => {
  const bare = { ...cook, sections: [] };
  expect(toldSince(afterDays([[bare], [cook], [bare], [cook]]))).toEqual([]);
  const edited = {
    ...cook,
    sections: [madeUpSection('Who we are', 'Others.'), madeUpSection('Why join', 'Good tea.')],
  };
  expect(toldSince(afterDays([[cook], [bare], [edited]]))).toEqual(['Cook edited: Who we are']);
});

test('where more than half are edited at once nobody has edited them', () => {
  const dearer = five.map((each) => ({ ...each, salary: '$1' }));
  expect(toldSince(afterDays([five, [...dearer.slice(0, 3), ...five.slice(3)]]))).toEqual([]);
  expect(toldSince(afterDays([five, [...dearer.slice(0, 2), ...five.slice(2)]])).length).toBe(2);
  expect(toldSince(afterDays([[baker], dearer.slice(0, 1)]))).toEqual(['Baker edited: salary']);
});

test('it is news until it was opened, or left twice', () => {
  let seen = afterDays([[baker], [baker, cook, diver]]);
  seen = markSeen(seen, [diver.key], dayOf(3));
  expect(toldSince(seen)).toEqual(['Cook new']);
  seen = lookedAt(seen, '', seen.at);
  expect(toldSince(seen)).toEqual(['Cook new']);
  seen = lookedAt(seen, '', seen.at);
  expect(toldSince(seen)).toEqual([]);
  seen = afterDays([[baker, cook, { ...diver, salary: '$1' }]], seen, 6);
  expect(toldSince(seen)).toEqual(['Diver edited: salary']);
});

test('a clock that is set back hides nothing', () => {
  const read = afterDays([[baker]], undefined, 20);
  const seen = lookedAt(lookedAt(read, '', read.at), '', read.at);
  expect(toldSince(afterDays([[baker, cook]], seen, 2))).toEqual(['Cook new']);
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const offered = fc.subarray(ids).chain((chosen) => fc.shuffledSubarray(chosen, { minLength: chosen.length }));
interface Day {
  readonly ids: readonly string[];
  readonly isComplete: boolean;
  readonly edits: readonly string[];
}

const histories: fc.Arbitrary<Day[]> = fc.array(
  fc.record({ ids: offered, isComplete: fc.boolean(), edits: fc.subarray(ids) }),
  {
    minLength: 1,
    maxLength: 8,
  },
);

/** What is told after each answer of a history; each is looked at as it is taken in. */
function replay(history: readonly Day[], look: (day: Day, before: Seen | undefined, after: Seen) => void) {
  const told: (readonly string[])[] = [];
  let seen: Seen | undefined;
  for (const [at, each] of history.entries()) {
    const postings = each.ids.map((id) => offer(id, each.edits.includes(id) ? { salary: `$${at}` } : {}));
    if (postings.length === 0) continue;
    const after: Seen = afterDays([{ postings, isComplete: each.isComplete }], seen, at + 1);
    look(each, seen, after);
    told.push(toldSince(after));
    seen = after;
  }
  return told;
}

const closedIn = (seen: Seen | undefined) =>
  [...(seen?.postings.values() ?? [])].flatMap(({ key, closed }) => (closed === undefined ? [] : [key]));

test('whatever a board does, closed is what a complete answer lacks, failures close nothing, and what is back says so', () => {
  fc.assert(
    fc.property(histories, (history) => {
      replay(history, ({ ids: chosen, isComplete }, before, after) => {
        const [was, is] = [closedIn(before), closedIn(after)];
        const keys = chosen.map((id) => offer(id).key);
        expect(is.filter((key) => keys.includes(key))).toEqual([]);
        if (!isComplete) expect(is.filter((key) => !was.includes(key))).toEqual([]);
        else expect(is.length).toBe(after.postings.size - keys.length);
        for (const key of was.filter((each) => keys.includes(each)))
          expect(after.postings.get(key)?.back?.closed).toBe(before?.postings.get(key)?.closed);
      });
    }),
  );
});

test('in which order a board answers tells nothing', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const reversed = history.map((each) => ({ ...each, ids: each.ids.toReversed() }));
      expect(replay(reversed, () => {})).toEqual(replay(history, () => {}));
    }),
  );
});
