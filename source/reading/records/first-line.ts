import { cleanLine } from '../../postings/text/clean.ts';
import { decodeHTML } from '../../postings/text/entities.ts';
import { headingWords } from '../notations/markdown/heading-words.ts';
import type { RawText } from './stated-record.ts';

/** The first line of a posting that has nothing but a text. */
export interface FirstLine {
  /** As it stands there, with its tags. */
  readonly source: string;
  readonly words: string;
  /** Whether it is a title, and no sentence. */
  readonly isTitle: boolean;
}

/** Longer first lines are no titles, and are cut where they stand for one. */
const longestTitle = 120;
const longestName = 80;

/** The first line of texts that have no heading of their own; nothing if there are no letters in it. */
export function firstLineIn([first]: readonly RawText[]): FirstLine | undefined {
  if (typeof first?.text !== 'string' || first.isStated) return undefined;
  const [source = ''] = first.text
    .trim()
    .slice(0, 2000)
    .split(/\n|<\/?(?:p|br|div|h\d|li|ul)\b[^>]*>/i)
    .filter((each) => each.trim() !== '');
  const title = headingWords(cleanLine(decodeHTML(source.replace(/<[^<>]*>|^#+ /g, ''))).trim());
  if (!/\p{L}/u.test(title)) return undefined;
  const isTitle = title.length <= longestTitle && !/[.!?;:,。！？：；，、]$/u.test(title);
  return { source, words: isTitle ? title : sentenceOf(title), isTitle };
}

/** The first sentence, as far as it fits. */
function sentenceOf(line: string): string {
  const [sentence = ''] = line.split(/(?<=\p{L}{2})[.!?。！？](?=\s|$)/u, 1);
  return sentence.length <= longestName
    ? sentence
    : `${sentence.slice(0, longestName).replace(/\s+\S*$/, '')}…`;
}

/** The texts without their first line, where it stands by itself. */
export function withoutFirstLine([first, ...others]: readonly RawText[], line: string): readonly RawText[] {
  if (typeof first?.text !== 'string') return first ? [first, ...others] : others;
  const text = first.text.trimStart();
  const [tag = '', name = ''] = /^<(p|div|h[1-6])\b[^<>]*>/i.exec(text) ?? [];
  const end = tag.length + line.length;
  if (!text.startsWith(line, tag.length)) return [first, ...others];
  const [closing = ''] =
    name === ''
      ? (/^\s*/.exec(text.slice(end)) ?? [])
      : (new RegExp(`^\\s*</${name}>`, 'i').exec(text.slice(end)) ?? []);
  if (name !== '' && closing === '') return [first, ...others];
  const rest = text.slice(end + closing.length);
  // A text of one line stays what it is: there is no other, and it can hold links.
  return rest.trim() === '' ? [first, ...others] : [{ ...first, text: rest }, ...others];
}
