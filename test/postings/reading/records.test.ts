import { expect, test } from 'vitest';
import { readDocument } from '../../../source/postings/reading/document.ts';

const read = (value: unknown, file = 'jobs.json') => readDocument(JSON.stringify(value), file);

test('a JobPosting of schema.org becomes a posting, its HTML Markdown', () => {
  const job = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Data Baker',
    hiringOrganization: { '@type': 'Organization', name: 'Bakery' },
    jobLocation: [
      { address: { addressLocality: 'Berlin', addressCountry: 'DE' } },
      { address: { addressLocality: 'Oslo' } },
    ],
    jobLocationType: 'TELECOMMUTE',
    employmentType: ['FULL_TIME'],
    datePosted: '2024-05-01',
    validThrough: '2024-06-01T00:00',
    baseSalary: { currency: 'EUR', value: { minValue: 50_000, maxValue: 60_000, unitText: 'YEAR' } },
    url: 'https://bread.example/1',
    description:
      '<p>We <b>love</b> bread&nbsp;&amp; <a href="https://cake.example">cake</a>.</p><h2>Duties</h2><ul><li>mix</li><li>bake</li></ul><script>alert(1)</script>',
  };
  expect(
    read({ '@graph': [{ '@type': 'WebSite', name: 'x' }, job] }).readings.map(({ posting }) => posting),
  ).toEqual([
    {
      role: 'Data Baker',
      company: 'Bakery',
      posted: '2024-05-01',
      closes: '2024-06-01',
      employment: 'full-time',
      locations: ['Berlin, DE', 'Oslo'],
      remote: 'yes',
      salary: 'EUR 50000–60000 a year',
      url: 'https://bread.example/1',
      sections: [
        {
          heading: 'Overview',
          text: expect.stringMatching(/^We \*\*love\*\* bread\s& \[cake\]\(https:\/\/cake\.example\)\.$/),
        },
        { heading: 'Duties', text: expect.stringMatching(/^-\s+mix\n-\s+bake$/) },
      ],
    },
  ]);
});

test('an array is several postings; what is none is said, and the others are read', () => {
  const { readings, problems } = read([
    { role: 'Baker' },
    7,
    { title: 'Cook', sections: [{ heading: 'A', text: 'a' }] },
    {},
  ]);
  expect(readings.map(({ posting }) => posting.role)).toEqual(['Baker', 'Cook']);
  expect(problems.map(({ file, severity }) => [file, severity])).toEqual([
    ['jobs.json', 'error'],
    ['jobs.json', 'error'],
  ]);
});

test('JSON that is broken is said with the place where it breaks', () => {
  const { readings, problems } = readDocument('[\n  {"role": "Baker"},\n  {"role": }\n]', 'jobs.json');
  expect(readings).toEqual([]);
  expect(problems).toMatchObject([{ file: 'jobs.json', line: 3, severity: 'error' }]);
});

test('JSON and YAML that are nested without end do not break the program', () => {
  for (const [text, file] of [
    [`${'['.repeat(100_000)}`, 'a.json'],
    [`{"role": "x", "a": ${'['.repeat(5000)}${']'.repeat(5000)}}`, 'a.json'],
    [`role: x\na: ${'['.repeat(5000)}`, 'a.yaml'],
  ] as const) {
    const { readings, problems } = readDocument(text, file);
    expect(readings.length + problems.length).toBeGreaterThan(0);
  }
});

test('YAML holds postings as JSON does', () => {
  const { readings } = readDocument('- role: Baker\n  team: Bread\n- role: Cook\n', 'jobs.yaml');
  expect(readings.map(({ posting }) => [posting.role, posting.team])).toEqual([
    ['Baker', 'Bread'],
    ['Cook', undefined],
  ]);
});
