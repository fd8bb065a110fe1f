/** Positions in one step. */
const aStep = 4000;

type Steps<Result> = Generator<undefined, Result, void>;

/** Positions of postings, each with its rank; lower ranks come first. */
export interface Rankings {
  readonly positions: Uint32Array;
  readonly ranks: Uint16Array;
}

/** Those positions for which there is a rank, a few milliseconds a step. */
export function* rankEach(
  newest: Uint32Array,
  rankOf: (position: number) => number | undefined,
): Steps<Rankings> {
  const positions = new Uint32Array(newest.length);
  const ranks = new Uint16Array(newest.length);
  let count = 0;
  for (let at = 0; at < newest.length; at++) {
    if (at % aStep === aStep - 1) yield;
    const position = newest[at] ?? 0;
    const rank = rankOf(position);
    if (rank === undefined) continue;
    positions[count] = position;
    ranks[count] = rank;
    count++;
  }
  return { positions: positions.subarray(0, count), ranks: ranks.subarray(0, count) };
}

/** The positions by their ranks, all of which are below a number; those of one rank stay as they are. A few milliseconds a step. */
export function* inRankOrder({ positions, ranks }: Rankings, below: number): Steps<Uint32Array> {
  // Counting how many have each rank takes as long for a few as for as many as there are ranks.
  if (positions.length < below / ranksAPosition) return sorted({ positions, ranks });
  const places = new Uint32Array(below + 1);
  for (const rank of ranks) places[rank + 1] = (places[rank + 1] ?? 0) + 1;
  for (let rank = 1; rank <= below; rank++) places[rank] = (places[rank] ?? 0) + (places[rank - 1] ?? 0);
  yield;
  const result = new Uint32Array(positions.length);
  for (let at = 0; at < positions.length; at++) {
    if (at % aStep === aStep - 1) yield;
    const rank = ranks[at] ?? 0;
    const place = places[rank] ?? 0;
    places[rank] = place + 1;
    result[place] = positions[at] ?? 0;
  }
  return result;
}

/** So many ranks are counted in the time in which one of a few positions is sorted. */
const ranksAPosition = 30;

function sorted({ positions, ranks }: Rankings): Uint32Array {
  const order = [...ranks.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  return Uint32Array.from(order, (at) => positions[at] ?? 0);
}
