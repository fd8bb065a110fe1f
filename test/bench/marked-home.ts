import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf } from '../../source/postings/marks/event.ts';
import { marks } from '../../source/postings/marks/marks.ts';
import { program } from './setting.ts';

/** Makes a folder for NPM_JOBS_HOME of somebody who marked so many postings, none of them of the archive; the first start is over. */
export function homeOfMarks(folder: string, count: number): string {
  const logs = join(folder, 'state', 'marks');
  mkdirSync(logs, { recursive: true });
  const start = Date.UTC(2026, 0, 1);
  const lines = Array.from({ length: count }, (_, at) =>
    lineOf({
      at: start + at * 60_000,
      id: `greenhouse:company-${at % 300}:${at}`,
      set: marks[at % marks.length]?.name ?? 'saved',
      on: '2026-01-01',
      about: {
        role: `Engineer ${at}`,
        company: `Company ${at % 300}`,
        place: 'Berlin',
        url: `https://jobs.example/company-${at % 300}/${at}`,
      },
    }),
  );
  writeFileSync(join(logs, '2026.bench.jsonl'), lines.join(''));
  execFileSync(process.execPath, [program, 'list'], { env: { ...process.env, NPM_JOBS_HOME: folder } });
  return folder;
}
