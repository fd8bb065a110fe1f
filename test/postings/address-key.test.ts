import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey } from '../../source/postings/address-key.ts';

const page = 'https://jobs.example/acme/cook-12';

describe('the same page has the same key', () => {
  test.each([
    ['without encryption', 'http://jobs.example/acme/cook-12'],
    ['with www', 'https://www.jobs.example/acme/cook-12'],
    ['with a host in capitals and a port that is the usual one', 'https://JOBS.example:443/acme/cook-12'],
    ['with a slash at the end', 'https://jobs.example/acme/cook-12/'],
    ['at its form', 'https://jobs.example/acme/cook-12/apply'],
    ['at its form, with a slash', 'https://jobs.example/acme/cook-12/application/'],
    ['at the form on the page', 'https://jobs.example/acme/cook-12#apply'],
    ['from a newsletter', `${page}?utm_source=mail&UTM_Campaign=may&mc_cid=1`],
    ['from a board', `${page}?gh_src=ab1&lever-source=feed&trackingId=x&refId=y`],
    ['from an advert', `${page}?fbclid=x&gclid=y`],
    ['at words that were marked', `${page}#:~:text=cook`],
  ])('%s', (_, url) => {
    expect(addressKey(url)).toBe('jobs.example/acme/cook-12');
  });

  test('whatever the order of its parameters', () => {
    expect(addressKey(`${page}?b=2&utm_medium=x&a=1`)).toBe(addressKey(`${page}?a=1&b=2`));
  });
});

test('what tracks people makes no difference to any address', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: false }), (url) => {
      expect(addressKey(`${url}?utm_source=x`)).toBe(addressKey(url));
    }),
  );
});

describe('other pages have other keys', () => {
  test.each([
    ['another path', 'https://jobs.example/acme/cook-13'],
    ['a path in other letters', 'https://jobs.example/acme/Cook-12'],
    ['an id in a parameter', `${page}?gh_jid=7`],
    ['an id under a name that is often used for tracking', `${page}?ref=7`],
    ['a place on a page with many', `${page}#job-7`],
    ['another site', 'https://jobs.example.org/acme/cook-12'],
    ['another port', 'https://jobs.example:8443/acme/cook-12'],
  ])('%s', (_, url) => {
    expect(addressKey(url)).not.toBe(addressKey(page));
  });
});

test.each([
  'https://acme.example',
  'https://acme.example/?utm_source=x',
  'mailto:a@acme.example',
  'cook',
  '',
  'https://',
])('“%s” is no page of a posting', (url) => {
  expect(addressKey(url)).toBeUndefined();
});
