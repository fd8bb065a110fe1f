import { expect, test } from 'vitest';
import { readDocument } from '../../../source/reading/document.ts';

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
    read({ '@graph': [{ '@type': 'WebSite', name: 'x' }, job] }).parsed.map(({ posting }) => posting),
  ).toEqual([
    {
      role: 'Data Baker',
      company: 'Bakery',
      posted: '2024-05-01',
      closes: '2024-06-01',
      employment: 'full-time',
      locations: ['Berlin, DE', 'Oslo'],
      remote: 'yes',
      salary: '€50,000–60,000 a year',
      pay: { least: 50_000, most: 60_000, currency: 'EUR', per: 'year' },
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
  const { parsed, problems } = read([
    { role: 'Baker' },
    7,
    { title: 'Cook', sections: [{ heading: 'A', text: 'a' }] },
    {},
  ]);
  expect(parsed.map(({ posting }) => posting.role)).toEqual(['Baker', 'Cook']);
  expect(problems.map(({ file, severity }) => [file, severity])).toEqual([
    ['jobs.json', 'error'],
    ['jobs.json', 'error'],
  ]);
});

test('JSON that is broken is said with the place where it breaks, and what comes before is read', () => {
  const { parsed, problems } = readDocument('[\n  {"role": "Baker"},\n  {"role": }\n]', 'jobs.json');
  expect(parsed.map(({ posting }) => posting.role)).toEqual(['Baker']);
  expect(problems).toMatchObject([{ file: 'jobs.json', line: 3, severity: 'error' }]);
});

test('JSON and YAML that are nested without end do not break the program', () => {
  for (const [text, file] of [
    [`${'['.repeat(100_000)}`, 'a.json'],
    [`{"role": "x", "a": ${'['.repeat(5000)}${']'.repeat(5000)}}`, 'a.json'],
    [`role: x\na: ${'['.repeat(5000)}`, 'a.yaml'],
  ] as const) {
    const { parsed, problems } = readDocument(text, file);
    expect(parsed.length + problems.length).toBeGreaterThan(0);
  }
});

test('YAML holds postings as JSON does', () => {
  const { parsed } = readDocument('- role: Baker\n  team: Bread\n- role: Cook\n', 'jobs.yaml');
  expect(parsed.map(({ posting }) => [posting.role, posting.team])).toEqual([
    ['Baker', 'Bread'],
    ['Cook', undefined],
  ]);
});

test('a record’s texts become sections under the headings that they have or get', () => {
  const { parsed } = read({
    role: 'Baker',
    description: 'We bake.\n\n# Where\n\nHere.',
    responsibilities: '<ul><li>mix</li></ul>',
    skills: '**Must**\n\nHands.',
    qualifications: ['a <b>degree</b>', 'a licence'],
    requirements: [],
  });
  expect(parsed[0]?.posting.sections).toEqual([
    { heading: 'Overview', text: 'We bake.' },
    { heading: 'Where', text: 'Here.' },
    { heading: 'Responsibilities', text: expect.stringMatching(/^- +mix$/) },
    { heading: 'Qualifications', text: '- a **degree**\n- a licence' },
    { heading: 'Must', text: 'Hands.' },
  ]);
  expect(parsed[0]?.posting.more).toBeUndefined();
});

test('a link whose address stands in another of a record’s texts still leads there', () => {
  const { parsed } = read({
    role: 'Baker',
    description: 'See [us].',
    skills: '[us]: https://bread.example',
  });
  expect(parsed[0]?.posting.sections[0]?.text).toBe('See [us].\n\n[us]: https://bread.example');
});

test('a record’s id is kept, whether a text or a number', () => {
  const ids = read([
    { id: 'b-1', role: 'Baker' },
    { id: 7, role: 'Cook' },
    { id: {}, role: 'Helper' },
  ]).parsed.map(({ id }) => id);
  expect(ids).toEqual(['b-1', '7', undefined]);
});

test('a list of headings, as list --format json prints, is read as empty sections', () => {
  const { parsed } = read([{ role: 'Baker', sections: ['Why', 'Where'] }]);
  expect(parsed[0]?.posting.sections).toEqual([
    { heading: 'Why', text: '' },
    { heading: 'Where', text: '' },
  ]);
});

test('sections that are none are kept with the facts', () => {
  const { parsed } = read({ role: 'Baker', sections: [{ name: 'Why' }] });
  expect(parsed[0]?.posting).toMatchObject({ sections: [], more: { sections: [{ name: 'Why' }] } });
});

test('what is in a graph without any JobPosting is read one by one', () => {
  const { parsed } = read({ '@graph': [{ title: 'Baker' }, { title: 'Cook' }] });
  expect(parsed.map(({ posting }) => posting.role)).toEqual(['Baker', 'Cook']);
});

test('a record without a role is called after its file', () => {
  expect(read({ text: 'We bake.' }, 'jobs/night-baker.json').parsed[0]?.posting.role).toBe('Night Baker');
  expect(read({ text: 'We bake.' }, 'jobs/2018/q3/baker.json').parsed[0]?.posting.posted).toBe('2018-Q3');
});

test('a text alone is called by its first line, which does not come again', () => {
  const { parsed } = read([
    { text: 'Senior Baker\n\nBake.' },
    { text: '<p>Cook</p><p>Cook.</p>' },
    { text: 'We look for a waiter who waits. And more.' },
  ]);
  expect(parsed.map(({ posting }) => [posting.role, posting.sections[0]?.text])).toEqual([
    ['Senior Baker', 'Bake.'],
    ['Cook', 'Cook.'],
    ['We look for a waiter who waits', 'We look for a waiter who waits. And more.'],
  ]);
});

test('drafts are left out of a list', () => {
  const { parsed, problems } = read([
    { role: 'Baker', draft: true },
    { role: 'Cook', status: 'draft' },
    { role: 'Waiter', draft: false },
  ]);
  expect(parsed.map(({ posting }) => posting.role)).toEqual(['Waiter']);
  expect(problems.map(({ message }) => message)).toEqual(['2 drafts are left out']);
});
