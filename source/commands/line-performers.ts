import { glyphsFor } from '../layout/glyphs.ts';
import { cleanLine } from '../postings/text/clean.ts';
import type { LineStreams } from '../terminal/line-streams.ts';
import type { TypedLines } from '../terminal/typed-lines.ts';
import { type Effect, type PerformedKind, type Performers, perform, screenDuring } from '../ui/effects.ts';
import type { Message } from '../ui/messages.ts';
import type { World } from '../world.ts';
import type { Background } from './background.ts';
import { type AskedOfBackground, performersOn } from './effects.ts';
import type { MarksOnDemand } from './marks-on-demand.ts';
import { runOnPostings } from './pipe-postings.ts';

/** Milliseconds that a comparison waits for texts: it is told once. */
const patience = 10_000;

interface Around {
  readonly marks: Pick<MarksOnDemand, 'open'>;
  readonly background: Pick<Background, AskedOfBackground>;
  readonly lines: Pick<TypedLines, 'lend' | 'say'>;
}

/** Performs what a conversation asks of the outside world: without a screen there is none to give back. */
export class LinePerformers {
  readonly #performers: Performers;
  readonly #pending = new Set<Promise<void>>();

  constructor(
    { input, output, descriptor, keysDescriptor }: LineStreams,
    world: World,
    { background, lines, marks }: Around,
  ) {
    const { env, platform } = world;
    this.#performers = {
      ...performersOn({ stdin: input, stdout: output, descriptor, keysDescriptor }, world, {
        stop: async () => {},
        lend: (meanwhile) => lines.lend(meanwhile),
        background,
        patience,
        look: { glyphs: glyphsFor({ ascii: true }), isBracketed: true },
        marks,
      }),
      redraw: async () => undefined,
      async pipe({ postings, command }) {
        const whole = await background.whole(postings);
        let said = '';
        await lines.lend(async () => {
          said = await runOnPostings(whole, command, { env, platform, terminal: descriptor });
        });
        return said === '' ? undefined : { kind: 'noticed', notice: said.trim() };
      },
    };
  }

  /** Performs an effect, and tells what came of it. */
  perform(effect: Effect<PerformedKind>, tell: (message: Message) => void): void {
    const done = perform(effect, this.#performers)
      .finally(() => screenDuring[effect.kind] === 'lent' && tell({ kind: 'screen-returned' }))
      .then(
        (message) => message && tell(message),
        (error: unknown) =>
          tell({ kind: 'effect-failed', notice: `That failed: ${cleanLine(String(error))}` }),
      );
    const pending = done.then(() => void this.#pending.delete(pending));
    this.#pending.add(pending);
  }

  /** Resolves when all that was asked for is done. */
  async done(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending);
  }
}
