import { dayAt } from '../../../postings/marks/days.ts';
import { noMark } from '../../../postings/marks/marks.ts';
import type { Said, Saying } from '../../../postings/marks/sayings.ts';
import type { Posting } from '../../../postings/posting.ts';
import type { Standing } from '../../../postings/standing.ts';
import type { View } from '../../view.ts';

/** What giving a mark comes to: what is said, and that in words; nothing is said of postings that have the mark already. */
export interface Giving {
  readonly sayings: readonly Saying[];
  readonly says: string;
}

/** Marks that are taken back where all postings have them. */
const toggles: ReadonlySet<string> = new Set(['saved', 'hidden']);

/** Gives the postings that keys act on a mark with its own key, or takes it back. */
export function givingWithKey(name: string, { chosen, standings }: View): Giving {
  const known = chosen.map((posting) => ({ posting, standing: standings?.of(posting) }));
  const others = known.filter(({ standing }) => !hasMark(standing, name));
  if (others.length === 0 && toggles.has(name)) return takingBack(name, known);
  const fitting = others.filter(({ standing }) => name !== 'saved' || !standing?.mark?.mark.isApplication);
  return giving(
    name,
    fitting.map(({ posting }) => posting),
    chosen.length,
  );
}

/** Gives the postings that keys act on a mark, also again, as there may be two interviews; or takes all marks away. */
export function givingChosen(name: string, { chosen, standings }: View): Giving {
  if (name !== noMark) return giving(name, chosen, chosen.length);
  const marked = chosen.filter((posting) => standings?.of(posting)?.mark);
  return {
    sayings: marked.map((posting) => ({ posting, said: { set: noMark } })),
    says: `mark taken away${counted(marked.length, chosen.length)}`,
  };
}

/** Why a mark is given to none of the postings that keys act on. */
export function whyNot(name: string, { chosen, standings }: View): string {
  const [mark] = chosen.flatMap((posting) => standings?.of(posting)?.mark ?? []);
  if (!mark) return name === noMark ? 'There is no mark to take away.' : '';
  return `${mark.mark.name} already`;
}

function giving(name: string, postings: readonly Posting[], all: number): Giving {
  return {
    sayings: postings.map((posting) => ({ posting, said: { set: name } })),
    says: `${name}${counted(postings.length, all) || ' today'}`,
  };
}

/** The mark of before comes back, with its day. */
function takingBack(name: string, known: readonly Known[]): Giving {
  const sayings = known.map(({ posting, standing }) => ({ posting, said: markBefore(standing) }));
  return { sayings, says: `no longer ${name}${counted(known.length, known.length)}` };
}

interface Known {
  readonly posting: Posting;
  readonly standing: Standing | undefined;
}

function markBefore(standing: Standing | undefined): Said {
  const earlier = (standing?.record?.history ?? []).filter(({ set }) => set !== undefined);
  const before = earlier.at(-2);
  return before?.set === undefined || before.set === noMark
    ? { set: noMark }
    : { set: before.set, on: before.on ?? dayAt(before.at) };
}

function hasMark(standing: Standing | undefined, name: string): boolean {
  return standing?.mark?.mark.name === name;
}

/** How many of those that keys act on, if they are several. */
function counted(some: number, all: number): string {
  if (all < 2) return '';
  return some === all ? ` (${all})` : ` (${some} of ${all})`;
}
