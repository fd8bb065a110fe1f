import { expect, test } from 'vitest';
import { textBelowHead } from '../../../source/reading/boards/hacker-news-text.ts';

test.each([
  ['all of it is facts', 'Acme | Map Folder | Ulm, Germany | REMOTE | Full-time<p>We fold.', 'We fold.'],
  ['in paragraphs', '<p>Acme | Map Folder | Ulm</p><p>We fold.</p>', 'We fold.</p>'],
  ['plain rows', 'Acme | Map Folder | Ulm | $90k\nWe fold.\n', 'We fold.\n'],
  ['several roles', 'Acme | Designer | Data Scientist | Remote (US only)<p>Hi', 'Hi'],
  ['a place beside remote', 'Acme | Designer | Remote in Ulm<p>Hi', 'Hi'],
  [
    'two kinds of employment',
    'Acme | Designer | Ulm, Germany | Full-time | Internship<p>Hi',
    'Hi<p>Internship',
  ],
  [
    'hours',
    'Acme | Designer | Ulm, Germany | Remote within 3 hours of UTC<p>Hi',
    'Hi<p>Remote within 3 hours of UTC',
  ],
  ['a year at a school of founders', 'Acme (YC W20) | Designer | Ulm<p>Hi', 'Hi<p>Acme (YC W20)'],
  ['no head', 'We look for a baker<p>Come!', 'We look for a baker<p>Come!'],
  ['nothing below', 'Acme | Map Folder | Ulm<p>', 'Acme | Map Folder | Ulm<p>'],
])('a comment does not say its head twice: %s', (_name, html, text) => {
  expect(textBelowHead(html)).toBe(text);
});
