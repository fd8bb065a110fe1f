import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../source/run.ts';
import { fakeNetwork } from '../board-server/fake-network.ts';
import type { MadeUpAnswer } from '../board-server/made-up-boards.ts';
import { fakeWorld } from '../fake-world.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

/** A posting of a made-up board. */
export interface Offered {
  readonly role: string;
  readonly id?: string;
  readonly place?: string;
  readonly text?: string;
  readonly changed?: string;
}

/** What a made-up board at Greenhouse answers. */
export function greenhouseAnswer(offered: readonly Offered[]): MadeUpAnswer {
  const jobs = offered.map(
    ({ role, id = role, place = 'Oakland', text = 'Good tea.', changed = '2026-01-01' }) => ({
      id,
      title: role,
      company_name: 'Acme',
      absolute_url: `https://boards.greenhouse.io/acme/jobs/${encodeURIComponent(id)}`,
      location: { name: place },
      updated_at: changed,
      content: `<h2>Tasks</h2><p>${text}</p>`,
    }),
  );
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ jobs }) };
}

const day = 86_400_000;

/** A person's home with the program, on days that pass, and a board that the person follows and that changes. */
export function atBoard(...start: readonly Offered[]) {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  let offered: MadeUpAnswer = greenhouseAnswer(start);
  let time = Date.UTC(2026, 0, 15, 12);
  mkdirSync(join(folder.path, 'config'));
  const follow = (...sources: readonly string[]) =>
    writeFileSync(join(folder.path, 'config', 'follows'), sources.map((each) => `${each}\n`).join(''));
  follow('greenhouse:acme');
  const ran = async (...argv: readonly string[]) => {
    const world = fakeWorld({ env: { NPM_JOBS_HOME: folder.path, HOME: folder.path } });
    const network = fakeNetwork(({ host }) => (host === 'boards-api.greenhouse.io' ? offered : undefined));
    // No two runs are in the same moment.
    time += 1000;
    const now = () => time;
    const { printed } = world;
    const exitCode = await run(argv, Object.assign(world, { network, now }), '0.0.0');
    return { exitCode, ...printed };
  };
  const seen = join(folder.path, 'state', 'seen');
  return {
    folder,
    follow,
    ran,
    /** Days go by. */
    later: (more = 1) => {
      time += more * day;
    },
    offers: (...others: readonly Offered[]) => {
      offered = greenhouseAnswer(others);
    },
    fails: () => {
      offered = { status: 500, body: '' };
    },
    /** What `new` prints, in lines of what happened, the role, and how. */
    told: async (...argv: readonly string[]) => {
      const { out } = await ran('new', ...argv);
      return out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split('\t'))
        .map(([news, , role, , , what]) => [news, role, what].filter((each) => each !== '').join(' | '));
    },
    kept: () => readdirSync(seen).map((name) => readFileSync(join(seen, name), 'utf8')),
  };
}
