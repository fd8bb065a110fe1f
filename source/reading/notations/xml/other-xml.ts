/** XML that holds no postings, by the name of its outermost element, and what is said of it. */
export const otherXml: ReadonlyMap<string, string> = new Map([
  ['urlset', 'this is a sitemap: it has only addresses of pages; name one of those'],
  ['sitemapindex', 'this is a list of sitemaps: it has only addresses; name a page instead'],
  ['svg', 'this is a picture (SVG), and no posting'],
  ['plist', 'this is a property list, and no posting'],
  ['opml', 'this is a list of feeds (OPML): name one of the feeds instead'],
  ['Error', 'this is the answer of a server that says an error, and no posting'],
  ['error', 'this is the answer of a server that says an error, and no posting'],
  ['project', 'this is a file for a build, and no posting'],
  ['w:document', 'this is a document of Word: save its text'],
  ['office:document', 'this is a document of LibreOffice: save its text'],
]);
