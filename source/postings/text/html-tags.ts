/** Names of elements of HTML, those of former days too; what else stands in angle brackets are words. */
const names: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas ' +
    'caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset ' +
    'figcaption figure font footer form frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ' +
    'ins kbd label legend li link main map mark marquee menu meta meter nav nobr noframes noscript object ol optgroup ' +
    'option output p param path picture pre progress q rp rt ruby s samp script search section select slot small source ' +
    'span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt ' +
    'u ul var video wbr'
  ).split(' '),
);

/** Whether what stands in angle brackets are words, as in `List<String>` and `<your name>`, and no tag. */
export function isWords(inside: string): boolean {
  const [name = ''] = /^[\p{L}\p{N}]+(?=$|[ ,])/u.exec(inside) ?? [];
  return name !== '' && !names.has(name.toLowerCase()) && !/[=/]/.test(inside);
}

/** A text without its tags and comments; words in angle brackets stay. */
export function withoutTags(text: string): string {
  return withoutComments(text).replace(/<([^<>]*)>/g, (tag, inside: string) => (isWords(inside) ? tag : ''));
}

function withoutComments(text: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', start + 4);
    if (end === -1) break;
    kept.push(text.slice(at, start));
    at = end + 3;
  }
  return kept.join('') + text.slice(at);
}
