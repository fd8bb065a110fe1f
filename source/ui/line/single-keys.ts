import type { Partner } from './partner.ts';
import { meaningOf, needlessKey, type Place } from './typed.ts';

/** What begins a line though it is a key too: a text follows it, or “:”, behind which words can be typed. */
const beginnings: ReadonlySet<string> = new Set(['/', '|', '!', ':']);

/** Whether a key can be taken without Enter: it is a number of which there is no longer one, or the key of something that is done here. */
export function isWholeKey(typed: string, place: Place, lastNumber: number): boolean {
  if (Array.from(typed).length !== 1 || beginnings.has(typed)) return false;
  if (/\d/.test(typed)) return lastNumber < 10 * Math.max(1, Number(typed));
  const meaning = meaningOf(typed, place);
  return meaning !== undefined || needlessKey(typed, place) !== undefined;
}

/** Lets keys act with or without Enter from now on, and says so. What stands in the way, if anything. */
export function setKeys(wanted: string, partner: Partner): string | undefined {
  const [, word] = /^=?\s*"?(single|words)"?$/.exec(wanted) ?? [];
  if (!word) return 'Keys can be “single” or “words”, as “set keys single”.';
  const isSingle = word === 'single';
  if (!partner.takeKeys(isSingle)) return 'Keys act without Enter only where a terminal sends them.';
  partner.say([isSingle ? 'A key acts at once. “:” begins a line.' : 'Enter ends a line.']);
  return undefined;
}
