const anchor = /(?:\s*\{:? ?[#.][^{}]*\})+$/;
const permalink = /(?:\s+#|\s*[¶🔗])+$/u;
const colon = /(?<=[^\s:：}])[:：]$/u;
const number =
  /^(?:\(?(?:\d{1,2}|[IVX]{1,4})[.)]|\d{1,2}\.(?:\d{1,2}\.)+|\(?[A-Ha-h]\)|§ ?\d{1,2}) +(?=\p{L})/u;

/** The words of a heading, without a number that only orders it, an anchor such as `{#duties}`, and a colon at the end. */
export function headingWords(words: string): string {
  for (let [before, now] = ['', words]; ; [before, now] = [now, once(now)]) if (before === now) return now;
}

function once(words: string): string {
  return words.replace(anchor, '').replace(permalink, '').replace(colon, '').replace(number, '');
}

const hashTags = /^#[\p{L}\p{N}_][\p{L}\p{N}_-]*(?:[ ,]+#[\p{L}\p{N}_][\p{L}\p{N}_-]*)*$/u;

/** Whether a text is only hash tags, as in `#hiring #LI-Remote`. */
export function isHashTags(text: string): boolean {
  return hashTags.test(text);
}
