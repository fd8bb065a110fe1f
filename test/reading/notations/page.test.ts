import { expect, test } from 'vitest';
import { readDocument } from '../../../source/reading/document.ts';
import { read, readOne } from '../read.ts';

const posting =
  '{"@type":"JobPosting","title":"Rope Maker","hiringOrganization":{"name":"Acme"},"description":"<p>Twist hemp.</p>"}';
const page = (script: string, body = '<h1>Jobs</h1>', head = '') =>
  `<!doctype html><html><head><title>Jobs | Acme</title>${head}<script type="application/ld+json">${script}</script></head><body>${body}</body></html>`;

test.each([
  [posting],
  [`[{"@type":"Organization","name":"Acme"},${posting}]`],
  [`{"@context":"https://schema.org","@graph":[${posting}]}`],
  [`<!--\n${posting}\n-->`],
  [`//<![CDATA[\n${posting}\n//]]>`],
  [posting.replace('Twist hemp.', 'Twist\nhemp.')],
  [posting.replace('"}', '",}')],
])('a page is read by the posting that it states: %s', (script) => {
  expect(readOne(page(script), 'page.html')).toMatchObject({
    role: 'Rope Maker',
    company: 'Acme',
    sections: [{ text: expect.stringMatching(/^Twist\s+hemp\.$/) }],
  });
});

test('several scripts are several postings, and the only one has the address of its page', () => {
  const two = page(posting, `<script type="application/ld+json">${posting}</script>`);
  expect(read(two, 'page.html')).toHaveLength(2);
  const head = '<link rel="canonical" href="https://acme.example/1">';
  expect(readOne(page(posting, '', head), 'standard input').url).toBe('https://acme.example/1');
});

test.each(['page.html', 'page.txt', 'page', 'page.md'])(
  'a page that states nothing is read by its main text, without menus, forms and scripts: %s',
  (file) => {
    const body = `<header><nav>Home</nav></header><main><h1>Rope Maker</h1><nav>Up</nav><p>Twist <b>hemp</b>.</p>
<form><label>Name</label></form><script>var a = "<p>no</p>";</script></main><footer>Imprint</footer>`;
    expect(readOne(page('{"@type":"WebSite"}', body), file)).toMatchObject({
      role: 'Rope Maker',
      sections: [{ heading: 'Overview', text: 'Twist **hemp**.' }],
    });
  },
);

test.each([
  ['<title>404 Not Found</title><h1>404 Not Found</h1><p>nginx</p>', /an error page, “404 Not Found”/],
  ['<title>Sign in</title><form><input type="password"></form>', /a page to sign in on/],
  ['<title>Just a moment...</title><p>Checking.</p>', /keeps programs out/],
  ['<title>Acme</title><div id="root"></div><script src="a.js"></script>', /has no text/],
])('a page without a posting is said to be that: %s', (body, message) => {
  expect(readDocument(`<html><body>${body}</body></html>`, 'a.html')).toMatchObject({
    parsed: [],
    problems: [{ message: expect.stringMatching(message) }],
  });
});

test('Markdown with HTML in it stays Markdown', () => {
  expect(readOne('<div align="center">\n\n# Rope Maker\n\n</div>\n\nTwist hemp.\n', 'a.md').role).toBe(
    'Rope Maker',
  );
});

const list =
  '{"company":{"name":"Acme"},"jobs":[{"title":"Cook","location":"Oslo"},{"title":"Baker","location":"Hull"}]}';

test.each([
  `<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":${list}}}</script>`,
  `<script>var a = 1; window.__STATE__ = ${list};\nfunction f() { return "}"; }</script>`,
  `<script>window["__DATA__"]=${list.replace('{', '{"user":undefined,')}</script>`,
  `<script>window.__APP__ = JSON.parse(${JSON.stringify(list)})</script>`,
])('a page of a list is read by what its scripts hand to it: %s', (script) => {
  const html = `<!doctype html><html><head><title>Careers</title></head><body><div id="root"></div>${script}</body></html>`;
  expect(read(html, 'page.html')).toMatchObject([
    { role: 'Cook', company: 'Acme' },
    { role: 'Baker', company: 'Acme' },
  ]);
});

test('a page of one posting is read by its text, whatever its scripts hold', () => {
  const html = `<!doctype html><html><body><h1>Rope Maker</h1><p>Twist.</p><script>window.related=${list}</script></body></html>`;
  expect(read(html, 'page.html')).toMatchObject([{ role: 'Rope Maker' }]);
});
