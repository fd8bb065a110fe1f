import { join } from 'node:path';
import { type BoardServer, openBoardServer } from '../../board-server/board-server.ts';
import { homeThatFollows } from '../followed-home.ts';
import { pause, Session } from '../session.ts';
import { bare, type Node, program, type Setting } from '../setting.ts';
import { figuresOf } from '../statistics.ts';
import type { Measure, Row } from './measure.ts';

const window = { columns: 120, rows: 30 };
const host = 'boards-api.greenhouse.io';
const from = 'greenhouse:acme';
const address = `https://${host}/v1/boards/acme/jobs?content=true`;

/** Postings of a board whose answer has some twelve megabytes. */
const size = 4000;

/** Milliseconds between two keys. */
const gap = 40;

/** Milliseconds of a frame, within which a key is to be answered. */
const frame = 16;

const day = 24 * 60 * 60 * 1000;

/** What a server does while keys are pressed, and how that is set up. */
const cases: readonly { readonly what: string; readonly prepare: (server: BoardServer) => void }[] = [
  { what: 'while a server hangs', prepare: (server) => server.make(host, 'hung') },
  { what: 'while 12 MB come in', prepare: answerLargely },
];

/** From a key until the list has moved, while the program asks a server for what is followed. Bare Node: writes a whole screen. */
export const asking: Measure = {
  name: 'asking',
  async run(setting) {
    const rows: Row[] = [];
    for (const node of setting.nodes) for (const each of cases) rows.push(await rowOf(setting, node, each));
    return rows;
  },
};

async function rowOf(setting: Setting, node: Node, { what, prepare }: (typeof cases)[number]): Promise<Row> {
  const told = `key to paint, moving, ${what}`;
  const taken: Taken = { program: [], bare: [] };
  const rounds = Math.max(1, Math.round(setting.runs / 5));
  for (let round = 1; round <= rounds; round++) {
    setting.say(`${told}: ${round} of ${rounds}`);
    const server = await openBoardServer();
    try {
      prepare(server);
      await pressKeys(setting, node, server, taken);
    } finally {
      server.close();
    }
  }
  return {
    what: told,
    node: node.version,
    unit: 'ms',
    program: figuresOf(taken.program),
    bare: figuresOf(taken.bare),
    target: { of: 'p95', atMost: frame },
  };
}

/** Milliseconds of each key. */
interface Taken {
  readonly program: number[];
  readonly bare: number[];
}

/** Keys that are pressed from when a server is asked on: as many as fit into the seconds that a large answer takes. */
const keys = 60;

async function pressKeys(setting: Setting, node: Node, server: BoardServer, taken: Taken): Promise<void> {
  const home = await homeThatFollows(join(setting.folder, 'asking'), {
    from,
    address,
    size,
    readAt: Date.now() - 2 * day,
  });
  const env = { ...setting.env, ...server.env, NPM_JOBS_HOME: home };
  const asked = new Session({ file: node.file, args: [program], ...window }, { ...setting, env });
  const repainting = new Session({ file: node.file, args: [bare('repaint')], ...window }, setting);
  await asked.when((screen) => /asking greenhouse/.test(screen), 'the server is asked');
  await repainting.when((screen) => /^0 0/.test(screen), 'a screen');
  for (let key = 0; key < keys; key++) {
    // Always down: what a refresh changes meanwhile must not make two keys look like none.
    taken.program.push(await answered(asked, 'j'));
    taken.bare.push(await answered(repainting, 'j'));
    await pause(gap);
  }
  await asked.end();
  await repainting.end();
}

/** Milliseconds until what stands between the head and the foot of the screen is another. */
async function answered(session: Session, key: string): Promise<number> {
  const before = bodyOf(session.screen());
  const start = performance.now();
  session.type(key);
  return (await session.when((screen) => bodyOf(screen) !== before, `the answer to ${key}`)) - start;
}

function bodyOf(screen: string): string {
  return screen.split('\n').slice(2, -2).join('\n');
}

/** Lets the board have other postings than are kept, with long texts. */
function answerLargely(server: BoardServer): void {
  const content = '&lt;p&gt;You fly kites, and mend them.&lt;/p&gt;'.repeat(60);
  const jobs = Array.from({ length: size }, (_, at) => ({
    id: at,
    title: `Kite Pilot ${at}`,
    absolute_url: `https://boards.greenhouse.io/acme/jobs/${at}`,
    first_published: '2026-08-04T00:00:00Z',
    updated_at: '2026-08-04T00:00:00Z',
    location: { name: 'Ulm' },
    departments: [{ name: 'Sky' }],
    offices: [],
    metadata: [],
    content,
  }));
  const body = JSON.stringify({ jobs });
  server.answers = (asked) => (asked.host === host ? { body } : undefined);
}
