import type { Posting, Section } from '../source/postings/posting.ts';

/** A posting of which only what matters to a test is said; its id and its key are made of when it was posted and its role. */
export function madeUp(facts: Partial<Posting> & Pick<Posting, 'role'>): Posting {
  const { role, posted = '2018-Q3', ...others } = facts;
  const id = `${posted} ${role}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return {
    id,
    key: `made-up:${others.id ?? id}`,
    role,
    team: 'Services',
    posted,
    status: 'closed',
    locations: ['Oakland, California'],
    remote: 'unstated',
    sections: [madeUpSection('Who we are', 'About us.'), madeUpSection('Why join', 'Good tea.')],
    ...others,
  };
}

export function madeUpSection(heading: string, text: string): Section {
  return { heading, text };
}

/** Text of so many numbered paragraphs, each a line on every window. */
export function paragraphs(word: string, count: number): string {
  return Array.from({ length: count }, (_, at) => `${word} ${at + 1}.`).join('\n\n');
}

/** Five postings, newest first: two of them with the same role, one of them long. */
export const fivePostings: readonly Posting[] = [
  madeUp({
    role: 'Service Reliability Engineer',
    posted: '2018-Q3',
    remote: 'yes',
    remoteNote: 'anywhere; US hours',
    url: 'https://jobs.example/sre',
    sections: [
      madeUpSection('Who we are', paragraphs('Fact', 40)),
      madeUpSection("What you'll do", `Keep *things* running with docker.\n\n${paragraphs('Task', 20)}`),
      madeUpSection('Why join', 'The tea is good, and so is docker.'),
    ],
  }),
  madeUp({ role: 'Service Reliability Engineer', posted: '2017-Q2' }),
  madeUp({ role: 'Support Tech', team: 'Support', posted: '2016-Q4', remote: 'no' }),
  madeUp({ role: 'Web Developer', team: 'Web', posted: '2015-Q1', locations: ['Berlin, Germany'] }),
  madeUp({ role: 'Community Manager', team: 'Marketing', posted: '2014-Q1' }),
];
