/** Does things by chance to the built program, in a terminal: `npm run monkey -- 20000 --seed 7`. */
import { parseArgs } from 'node:util';
import { Chance } from './chance.ts';
import { monkeySession } from './session.ts';

/** Things that are done before the program is ended, and begun again. */
const longest = 60;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: String(Date.now() % 1_000_000) } },
});
const total = Number(positionals[0] ?? 500);
console.log(`seed ${values.seed}`);
for (let done = 0, session = 0; done < total; done += longest, session++) {
  await monkeySession(new Chance(Number(values.seed) + session), Math.min(longest, total - done));
  console.log(`${Math.min(total, done + longest)} of ${total}`);
}
