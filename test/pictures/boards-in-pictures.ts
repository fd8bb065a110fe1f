import type { Answers } from '../board-server/made-up-boards.ts';

/** The boards of two companies that nobody has founded. */
export const twoBoards: Answers = ({ host, pathname }) => {
  if (host === 'api.lever.co' && pathname.endsWith('/saltworks')) return json(saltworks.map(onLever));
  if (host === 'boards-api.greenhouse.io' && pathname.includes('/harbour/'))
    return json({ jobs: harbour.map(onGreenhouse), meta: { total: harbour.length } });
  return undefined;
};

type Job = readonly [role: string, team: string, place: string, day: string];

const saltworks: readonly Job[] = [
  ['Data Engineer, Tides', 'Data', 'Lisbon', '2026-09-14'],
  ['Pan Keeper', 'Pans', 'Setúbal', '2026-09-11'],
  ['Senior Software Engineer, Brine', 'Engineering', 'Remote (Europe)', '2026-09-09'],
  ['Support Specialist', 'Support', 'Porto', '2026-09-02'],
  ['Designer, Packaging', 'Design', 'Lisbon', '2026-08-28'],
  ['Salt Taster', 'Quality', 'Setúbal', '2026-08-20'],
  ['Chemist', 'Quality', 'Aveiro', '2026-08-06'],
];

const harbour: readonly Job[] = [
  ['Crane Operator', 'Quay', 'Bergen', '2026-09-13'],
  ['Platform Engineer', 'Software', 'Oslo; Remote, Norway', '2026-09-10'],
  ['Night Watch', 'Quay', 'Bergen', '2026-09-04'],
  ['Harbour Pilot', 'Ships', 'Stavanger', '2026-09-01'],
  ['Ferry Planner', 'Ships', 'Bergen', '2026-08-25'],
  ['Product Manager, Berths', 'Software', 'Oslo', '2026-08-19'],
];

function onLever([text, team, location, day]: Job, at: number) {
  const id = `5a17${String(at).padStart(4, '0')}-0000-4000-8000-000000000000`;
  return {
    id,
    text,
    categories: { team, location, commitment: 'Full-time' },
    createdAt: Date.parse(day),
    description: `<p>We have made salt from the sea for nine generations, and you would be the tenth. In ${team} you work with people who know the wind by its name.</p>`,
    lists: [
      {
        text: 'What you do',
        content:
          '<li>Read the tide before you read your mail</li><li>Leave things simpler than you found them</li>',
      },
      { text: 'What you bring', content: '<li>Patience, and boots</li>' },
    ],
    hostedUrl: `https://jobs.lever.co/saltworks/${id}`,
  };
}

function onGreenhouse([title, team, place, day]: Job, at: number) {
  const id = 4_100_000 + at;
  return {
    id,
    title,
    location: { name: place },
    first_published: `${day}T09:00:00+02:00`,
    departments: [{ id: 1, name: team }],
    company_name: 'Harbour',
    absolute_url: `https://boards.greenhouse.io/harbour/jobs/${id}`,
    content:
      '&lt;p&gt;Ships come in at all hours, and somebody has to be there.&lt;/p&gt;&lt;h3&gt;Your days&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Bring them in&lt;/li&gt;&lt;li&gt;Write down what you saw&lt;/li&gt;&lt;/ul&gt;',
  };
}

function json(value: unknown) {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
