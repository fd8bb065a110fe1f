import { MarkLog } from '../../../source/memory/marks/mark-log.ts';

/** A program that says so many things, of one posting each, and prints the key of each once it is kept. */
const [, , home = '', name = '', count = '1', size = '0'] = process.argv;
const log = new MarkLog({ env: { NPM_JOBS_HOME: home }, now: Date.now });
for (let at = 0; at < Number(count); at++) {
  const id = `${name}:${at}`;
  log.say([{ at: Date.now(), id, set: 'saved', note: 'x'.repeat(Number(size)) }]);
  process.stdout.write(`${id}\n`);
}
