import { expect, test } from 'vitest';
import { readDocument } from '../../../source/reading/document.ts';
import { read, readOne, rolesIn } from '../read.ts';

const rss = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="c"><channel><title>Jobs</title>
<item><title>Rope Maker</title><link>https://a.example/1</link><guid isPermaLink="false">g1</guid>
<pubDate>Wed, 22 May 2024 07:01:32 +0000</pubDate><description>Short.</description>
<content:encoded><![CDATA[<h2>Work</h2><p>Twist hemp &amp; flax.</p>]]></content:encoded></item>
<item><title>Sail &amp; Tent Mender</title><description><p>Mend <b>sails</b>.</p></description></item>
</channel></rss>`;

test.each(['feed.xml', 'feed.rss', 'feed.txt', 'standard input', 'feed.md'])(
  'a feed is an item a posting: %s',
  (file) => {
    const [first, second] = read(rss, file);
    expect(first).toMatchObject({
      role: 'Rope Maker',
      url: 'https://a.example/1',
      posted: '2024-05-22',
      sections: [{ heading: 'Work', text: 'Twist hemp & flax.' }],
    });
    expect(second).toMatchObject({ role: 'Sail & Tent Mender', sections: [{ text: 'Mend **sails**.' }] });
  },
);

test('an entry of Atom has its link, its author and its text', () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Jobs</title><entry><title>Rope Maker</title>
<link rel="self" href="https://a.example/self"/><link href="https://a.example/1"/><author><name>Acme</name></author>
<published>2024-05-22T07:01:32Z</published><content type="html">&lt;p&gt;Twist.&lt;/p&gt;</content></entry></feed>`;
  expect(readOne(atom, 'jobs.atom')).toMatchObject({
    role: 'Rope Maker',
    company: 'Acme',
    url: 'https://a.example/1',
    posted: '2024-05-22',
    sections: [{ text: 'Twist.' }],
  });
});

test('a list of any elements that name a role is an element a posting, with its line', () => {
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<source><publisher>Acme</publisher>
<job><title><![CDATA[Rope Maker]]></title><city>Oslo</city><company>Acme</company><description><![CDATA[<p>Twist.</p>]]></description></job>
<job><title>Cook</title><city>Bergen</city><company>Acme</company></job>
</source>`;
  const { parsed } = readDocument(xml, 'jobs.xml');
  expect(parsed.map(({ posting, start }) => [posting.role, posting.company, start.line])).toEqual([
    ['Rope Maker', 'Acme', 3],
    ['Cook', 'Acme', 4],
  ]);
});

test("Personio's list gives each description as a section", () => {
  const xml = `<workzag-jobs><position><id>42</id><office>Kiel</office><department>Harbour</department><name>Sail Mender</name>
<jobDescriptions><jobDescription><name>Your tasks</name><value><![CDATA[<ul><li>Mend</li></ul> </position>]]></value></jobDescription>
<jobDescription><name>We offer</name><value>Tea</value></jobDescription></jobDescriptions><subcompany>Acme</subcompany></position></workzag-jobs>`;
  expect(readOne(xml, 'standard input')).toMatchObject({
    role: 'Sail Mender',
    team: 'Harbour',
    locations: ['Kiel'],
    sections: [{ heading: 'Your tasks' }, { heading: 'We offer' }],
  });
});

test.each([
  ['<urlset><url><loc>https://a.example</loc></url></urlset>', /sitemap/],
  ['<svg xmlns="s"><title>Baker</title></svg>', /picture/],
  ['<?xml version="1.0"?><notes><note>Tea</note></notes>', /this is XML, and no element in its <notes>/],
  ['<rss><channel><title>Jobs</title></channel></rss>', /no items/],
])('XML without postings is said to be that: %s', (xml, message) => {
  expect(readDocument(xml, 'a.xml')).toMatchObject({
    parsed: [],
    problems: [{ message: expect.stringMatching(message) }],
  });
});

test('neither entities nor depth nor length make it large', () => {
  const entities = Array.from(
    { length: 20 },
    (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
  ).join('');
  const bomb = `<?xml version="1.0"?><!DOCTYPE jobs [${entities}]><jobs><job><title>Baker &e20;</title><team>a</team></job></jobs>`;
  expect(rolesIn(bomb, 'a.xml')[0]?.length).toBeLessThan(100);
  expect(readDocument(`<jobs>${'<a>'.repeat(100_000)}`, 'a.xml').problems).toHaveLength(1);
  const long = `<jobs>${'<job><title>Baker</title><team>a</team></job>'.repeat(10_000)}</jobs>`;
  expect(rolesIn(long, 'a.xml')).toHaveLength(10_000);
});
