import { haveMarks, marksFolder } from '../memory/marks/marks-folder.ts';
import { tell } from '../terminal/output.ts';
import type { World } from '../world.ts';
import type { Marking } from './marking.ts';

/** What a person says of postings: loaded before the first frame only if they ever said anything, else with what is said first. */
export class MarksOnDemand {
  readonly #world: World;
  #marking: Promise<Marking> | undefined;

  constructor(world: World) {
    this.#world = world;
  }

  /** What was said; nothing if there is nothing. */
  async known(): Promise<Marking | undefined> {
    return this.areThere ? this.open() : undefined;
  }

  /** Whether anything was ever said. */
  get areThere(): boolean {
    return haveMarks(this.#world);
  }

  /** The person leaves: what could not be kept is printed, so that it is not lost. */
  async leave(): Promise<void> {
    const marking = await this.#marking;
    await marking?.leave();
    const { lost = [] } = marking ?? {};
    if (lost.length === 0) return;
    const place = marksFolder(this.#world) ?? 'the folder of npm-jobs';
    await tell(
      this.#world.stderr,
      `npm-jobs: What you said of postings could not be kept in ${place}. Here it is, for a file *.jsonl there:\n${lost.join('')}`,
    );
  }

  /** What was said, to which can be added. */
  open(): Promise<Marking> {
    this.#marking ??= import('./marking.ts').then(({ Marking: Opened }) => new Opened(this.#world));
    return this.#marking;
  }
}
