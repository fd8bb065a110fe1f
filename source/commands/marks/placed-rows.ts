import { UserError } from '../../errors.ts';
import { keyOf } from '../../postings/key.ts';
import { contentOf } from '../../postings/marks/aliases.ts';
import type { Book, Recognized } from '../../postings/marks/book.ts';
import { type About, eventOf, type MarkEvent } from '../../postings/marks/event.ts';
import { commonMarks, noMark } from '../../postings/marks/marks.ts';
import type { MarkRecord } from '../../postings/marks/record.ts';
import type { Said, Saying } from '../../postings/marks/sayings.ts';
import { cleanLine, cleanText } from '../../postings/text/clean.ts';
import { type MarkRow, nothingDue, recordRow } from './mark-rows.ts';
import { dayMeant } from './marking-options.ts';

/** What a row says of a posting, or of one event, as it was said before; or why it says nothing that can be kept. */
export type Place = { readonly saying: Saying } | { readonly event: MarkEvent } | { readonly wrong: string };

/** Words of other programs and of people for marks. */
const otherWords: Readonly<Record<string, string>> = {
  wishlist: 'saved',
  bookmarked: 'saved',
  interested: 'saved',
  'to apply': 'saved',
  submitted: 'applied',
  sent: 'applied',
  'phone screen': 'screen',
  screening: 'screen',
  assessment: 'task',
  interviewing: 'interview',
  offered: 'offer',
  hired: 'accepted',
  withdrew: 'withdrawn',
  dropped: 'withdrawn',
  skipped: 'hidden',
};

/** What a row means on a day. */
export function placed(row: MarkRow, book: Book, today: string): Place {
  try {
    const posting = postingIn(row, book);
    return row.t ? { event: eventIn(row, posting) } : { saying: sayingOf(row, posting, book, today) };
  } catch (error) {
    if (error instanceof UserError) return { wrong: error.message };
    throw error;
  }
}

function aboutIn({ role = '', company = '', place = '', url = '' }: MarkRow): About | undefined {
  if (role.trim() === '') return undefined;
  const facts = Object.entries({ company, place, url }).filter(([, text]) => text.trim() !== '');
  return {
    role: cleanLine(role),
    ...Object.fromEntries(facts.map(([name, text]) => [name, cleanLine(text)])),
  };
}

/** Which posting a row is of: by its id, else by its address, else by company, role and place. */
function postingIn(row: MarkRow, book: Book): Recognized {
  const { id = '', url = '' } = row;
  const about = aboutIn(row);
  const known = id === '' ? undefined : book.record(id)?.about;
  const content = contentOf(about ?? known ?? { role: '', ...(url && { url: cleanLine(url) }) });
  if (id !== '') return { key: id, ...content };
  if (!about && !url) throw new UserError('There is no role, link or id in it.', 'Say which posting it is.');
  const key = keyOf(content);
  if (!about && !key.startsWith('address:'))
    throw new UserError('Its link is no address.', 'Say which role it is.');
  if (!content.company && !key.startsWith('address:'))
    throw new UserError('There is neither a company nor a link in it.', 'Say whose role it is.');
  return { key, ...content };
}

/** What a row tells that is not known already. */
function sayingOf(row: MarkRow, posting: Recognized, book: Book, today: string): Saying {
  const before = beforeOf(book.find(posting)?.record);
  const set = row.mark ? markMeant(row.mark) : undefined;
  const on = row.on?.trim() ? dayMeant(row.on, today, -1) : undefined;
  const due = row.due?.trim() ? dueMeant(row.due, today) : undefined;
  const isNews = set !== undefined && (set !== before.mark || (on !== undefined && on !== before.on));
  const texts = {
    note: cleanText(row.note ?? '').trim(),
    contact: cleanLine(row.contact ?? ''),
    cv: cleanLine(row.cv ?? ''),
  };
  const news = Object.entries(texts).filter(([name, text]) => text !== '' && text !== before[name]);
  const said: Said = {
    ...(isNews && { set, ...(on && { on }) }),
    ...(due !== undefined && due !== before.due && { due }),
    ...Object.fromEntries(news),
  };
  return { posting, said };
}

function beforeOf(record: MarkRecord | undefined): MarkRow {
  return record ? recordRow(record) : {};
}

/** A row that tells when it was said tells it as it was. */
function eventIn(row: MarkRow, posting: Recognized): MarkEvent {
  const { t, mark, on, note, contact, cv, due, more } = row;
  const others = moreIn(more);
  const filled = Object.entries({ set: mark, on, note, contact, cv }).filter(([, text]) => text);
  const about = aboutIn(row);
  const event = eventOf({
    ...others,
    ...Object.fromEntries(filled),
    ...(due && { due: due === nothingDue ? '' : due }),
    t,
    id: posting.key,
    ...(about && { about }),
  });
  if (!event)
    throw new UserError(`“${t}” is no time.`, 'Leave it empty, or write it as 2026-11-24T07:00:00Z.');
  return event;
}

function moreIn(text: string | undefined): object {
  if (!text) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    throw new UserError('What stands under “more” is no JSON.', 'Leave it as it was printed.');
  }
}

function markMeant(typed: string): string {
  const wanted = typed.trim().toLowerCase();
  const name = Object.hasOwn(otherWords, wanted) ? (otherWords[wanted] ?? '') : wanted;
  if (commonMarks.has(name) || name === noMark) return name;
  throw new UserError(
    `There is no mark “${typed}”.`,
    `Use one of: ${commonMarks.rows.map((row) => row.name).join(', ')}.`,
  );
}

function dueMeant(typed: string, today: string): string {
  return typed === nothingDue ? '' : dayMeant(typed, today, 1);
}
