import { type GeneratedPosting, generatePostings } from './generate.ts';

/** A record as a board's list has it, without a text. */
export function flatRecord({ role, ...posting }: GeneratedPosting, at: number) {
  return {
    id: `job-${at}`,
    title: role,
    company: posting.company,
    team: posting.team,
    location: posting.locations[0],
    date_posted: posting.posted,
    employment_type: at % 5 === 0 ? 'Part-time' : 'Full-time',
    url: `https://jobs.example.com/${at}`,
  };
}

/** The same with a description of about 4 KB as editors make them. */
export function describedRecord(posting: GeneratedPosting, at: number) {
  return { ...flatRecord(posting, at), description: htmlOf(posting) };
}

/** A board's answer in the shape of Greenhouse's: texts are encoded, and names stand in records. */
export function boardAnswer(count: number) {
  const jobs = Array.from(generatePostings(count), (posting, at) => ({
    absolute_url: `https://boards.greenhouse.io/example/jobs/${at}`,
    internal_job_id: at,
    id: 4_000_000 + at,
    location: { name: posting.locations[0] },
    metadata: [{ id: 1, name: 'Employment Type', value: 'Full time', value_type: 'single_select' }],
    updated_at: `${posting.posted}T10:10:39-04:00`,
    first_published: `${posting.posted}T10:10:39-04:00`,
    title: posting.role,
    departments: [{ id: 7, name: posting.team, child_ids: [], parent_id: null }],
    offices: [{ id: 8, name: 'Berlin', location: 'Berlin, Germany', child_ids: [], parent_id: null }],
    content: htmlOf(posting).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  }));
  return { jobs, meta: { total: count } };
}

function htmlOf({ sections }: GeneratedPosting): string {
  const parts = sections.map(({ heading, text }) => {
    const items = text.split('. ').map((sentence) => `<li><span>${sentence}</span></li>`);
    return `<h3><strong>${heading}</strong></h3>\n<p>${text} <a href="https://example.com/">More</a></p>\n<ul>\n${items.join('\n')}\n</ul>`;
  });
  return `<div class="content">${parts.join('\n')}</div>`;
}
