/** Milliseconds of work after which keys get their turn. */
const longestTurn = 8;

/** What some work comes to that is done step by step; keys get their turn in between. */
export async function inTurns<Result>(steps: Generator<undefined, Result, void>): Promise<Result> {
  let turn = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - turn <= longestTurn) continue;
    await new Promise((resolve) => setImmediate(resolve));
    turn = performance.now();
  }
}
