import { readJsonInSteps } from '../../reading/notations/json-in-steps.ts';
import { decodeTextInSteps } from '../decode.ts';
import type { Answer } from './client.ts';
import { WebTrouble } from './web-trouble.ts';

/** The text of an answer, step by step; a {@link WebTrouble} if it is none, such as a picture. */
export function* textOfAnswer({ bytes, type, address }: Answer): Generator<undefined, string, void> {
  const text = yield* decodeTextInSteps(bytes);
  if (text !== undefined) return text.replace(/^\ufeff/, '');
  const kind = type === '' ? 'no text' : `no text (${type})`;
  throw new WebTrouble(`what ${new URL(address).host} answers is ${kind}`);
}

/** What an answer of JSON says, or the text of any other, step by step; a {@link WebTrouble} if the JSON is broken. */
export function* valueOfText(text: string, host: string): Generator<undefined, unknown, void> {
  if (!/^\s*[{[]/.test(text)) return text;
  const read = yield* readJsonInSteps(text);
  if (!read.mistake) return read.value;
  throw new WebTrouble(`the answer of ${host} is broken: it is no JSON (${read.mistake.message})`);
}

/** Whether a text is a page for people. */
export function isPageText(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(text);
}
