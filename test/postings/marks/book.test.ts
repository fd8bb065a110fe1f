import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Book } from '../../../source/postings/marks/book.ts';
import { eventIn, lineOf, type MarkEvent } from '../../../source/postings/marks/event.ts';
import { eventsOf, undoingEvents } from '../../../source/postings/marks/sayings.ts';
import { madeUp } from '../../made-up-postings.ts';

const at = Date.UTC(2026, 10, 24, 12);
const key = 'lever:acme:1';
const event = (said: Partial<MarkEvent>): MarkEvent => ({ at, id: key, ...said });

const someEvent: fc.Arbitrary<MarkEvent> = fc
  .record(
    {
      at: fc.integer({ min: at, max: at + 5 }),
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      ids: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 2 }),
      set: fc.constantFrom('saved', 'applied', 'none', 'of another version'),
      on: fc.constantFrom('2026-11-20', '2026-11-24'),
      note: fc.constantFrom('one', 'two'),
      due: fc.constantFrom('', '2026-11-30'),
      undo: fc.integer({ min: at, max: at + 5 }),
      about: fc.constantFrom({ role: 'Baker' }, { role: 'Cook', company: 'Acme' }),
      more: fc.constantFrom({ mood: 'good' }),
    },
    { requiredKeys: ['at', 'id'] },
  )
  .map((each) => each as MarkEvent);

/** All that a book says, in an order of its own. */
function told(book: Book) {
  return book.records
    .map(({ keys, ...record }) => ({ ...record, keys: [...keys].sort() }))
    .sort((a, b) => ((a.keys[0] ?? '') < (b.keys[0] ?? '') ? -1 : 1));
}

describe('what a book says', () => {
  it('is the same in whatever order, in however many parts and how often it was told', () => {
    fc.assert(
      fc.property(
        fc.array(someEvent, { maxLength: 12 }).chain((events) =>
          fc.record({
            events: fc.constant(events),
            shuffled: fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
            cut: fc.nat({ max: events.length * 2 }),
          }),
        ),
        ({ events, shuffled, cut }) => {
          const parts = Book.of(shuffled.slice(0, cut)).adding(shuffled.slice(cut));
          expect(told(parts)).toEqual(told(Book.of(events)));
          const oneByOne = shuffled.reduce((book, each) => book.adding([each]), new Book());
          expect(told(oneByOne)).toEqual(told(Book.of(events)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('stays the same when it is written and read', () => {
    fc.assert(
      fc.property(someEvent, (each) => {
        expect(eventIn(lineOf(each))).toEqual(each);
      }),
    );
  });

  it('is the newest for each field, and all notes', () => {
    const record = Book.of([
      event({ at: at + 2, set: 'interview', on: '2026-12-01', note: 'second' }),
      event({ set: 'applied', on: '2026-11-20', note: 'first', cv: 'v3.pdf', contact: 'Jane' }),
      event({ at: at + 1, contact: 'Joe' }),
    ]).record(key);
    expect(record?.mark).toEqual({ name: 'interview', on: '2026-12-01' });
    expect(record?.applied).toEqual({ name: 'applied', on: '2026-11-20' });
    expect(record?.notes.map(({ text }) => text)).toEqual(['first', 'second']);
    expect([record?.contact, record?.cv]).toEqual(['Joe', 'v3.pdf']);
  });

  it('forgets what was due once something is said on that day or later', () => {
    const due = event({ due: '2026-11-24' });
    expect(Book.of([due]).record(key)?.due).toBe('2026-11-24');
    expect(Book.of([due, event({ at: at + 1, note: 'called them' })]).record(key)?.due).toBeUndefined();
    expect(Book.of([due, event({ at: at + 1, due: '' })]).record(key)?.due).toBeUndefined();
  });

  it('keeps marks and names that another version knows', () => {
    const line = '{"t":"2026-11-24T12:00:00.000Z","id":"x","set":"ghosted","mood":[1],"on":7}';
    const read = eventIn(line);
    expect(read).toMatchObject({ set: 'ghosted', more: { mood: [1], on: 7 } });
    expect(JSON.parse(lineOf(read as MarkEvent))).toEqual(JSON.parse(line));
  });

  it.each(['', '[]', 'null', '{"id":"x"}', '{"t":"soon","id":"x"}', '{"t":"2026-11-24","id":3}', '{"t":"20'])(
    'comes from no line like %s',
    (line) => expect(eventIn(line)).toBeUndefined(),
  );
});

describe('undoing', () => {
  const [one, other] = [madeUp({ role: 'Baker' }), madeUp({ role: 'Cook' })];
  const say = (book: Book, set: string, ...postings: (typeof one)[]) =>
    book.adding(
      eventsOf(
        postings.map((posting) => ({ posting, said: { set } })),
        book,
        at,
      ),
    );
  const undo = (book: Book) => book.adding(undoingEvents(book, at));
  const marksIn = (book: Book) => [one, other].map((posting) => book.find(posting)?.record.mark?.name);

  it('takes back all that was said in one go, again and again', () => {
    const book = say(say(say(new Book(), 'saved', one), 'applied', one, other), 'hidden', other);
    expect(marksIn(book)).toEqual(['applied', 'hidden']);
    expect(marksIn(undo(book))).toEqual(['applied', 'applied']);
    expect(marksIn(undo(undo(book)))).toEqual(['saved', undefined]);
    expect(marksIn(undo(undo(undo(book))))).toEqual([undefined, undefined]);
    expect(undoingEvents(undo(undo(undo(book))), at)).toEqual([]);
  });

  it('is undone by nothing that is said later', () => {
    expect(marksIn(say(undo(say(new Book(), 'saved', one)), 'applied', one))).toEqual(['applied', undefined]);
  });

  it('leaves it that a posting was opened', () => {
    const opened = eventsOf([{ posting: one, said: { read: true } }], new Book(), at);
    expect(undoingEvents(Book.of(opened), at)).toEqual([]);
  });
});

describe('a posting is known again', () => {
  const posting = madeUp({
    role: 'Baker',
    company: 'Acme',
    key: 'lever:acme:1',
    url: 'https://jobs.example/acme/1',
  });
  const marked = (what: typeof posting) =>
    Book.of(eventsOf([{ posting: what, said: { set: 'saved' } }], new Book(), at));
  const by = (what: typeof posting, looked: typeof posting) => marked(what).find(looked)?.by;

  it('by its key', () =>
    expect(by(posting, { ...posting, role: 'Chef', url: 'https://x.example/2' })).toBe('key'));

  it('by the start of its key, when another has come that is called the same, or has gone', () => {
    const longer = { ...posting, key: 'lever:acme:1~ab12cd34ef56' };
    expect(by(posting, longer)).toBe('start');
    expect(by(longer, posting)).toBe('start');
    expect(by(longer, { ...posting, key: 'lever:acme:1~zz12cd34ef56' })).toBeUndefined();
  });

  it('by the address of its page, when it is read from somewhere else', () => {
    const page = { ...posting, key: 'address:jobs.example/acme/1' };
    expect(by(page, posting)).toBe('address');
    expect(by(posting, page)).toBe('address');
    expect(by(posting, { ...posting, key: 'lever:acme:2' })).toBeUndefined();
  });

  it('by company, role and place only where it has nothing better', () => {
    const { url: _url, ...bare } = posting;
    const file = { ...bare, key: 'file:/jobs/baker.md' };
    expect(by(file, { ...file, key: 'file:/moved/baker.md' })).toBe('role');
    expect(by(file, posting)).toBe('role');
    expect(by(posting, file)).toBe('role');
  });

  it('under every key that it had', () => {
    const page = { ...posting, key: 'address:jobs.example/acme/1' };
    const book = marked(page);
    const later = book.adding(eventsOf([{ posting, said: { set: 'applied' } }], book, at));
    expect(later.records).toHaveLength(1);
    expect([page.key, posting.key].map((each) => later.record(each)?.mark?.name)).toEqual([
      'applied',
      'applied',
    ]);
  });

  it('but not as a repost, which is another posting', () => {
    const repost = { ...posting, key: 'lever:acme:9', url: 'https://jobs.example/acme/9' };
    expect(by(posting, repost)).toBeUndefined();
    expect(by(posting, { ...repost, key: 'greenhouse:acme:9' })).toBeUndefined();
  });
});
