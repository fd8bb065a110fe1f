/** Answers that are usually kept. */
const usually = 10_000;

/**
 * A function of a text that does not work out again what it was asked lately: companies, places and roles come often. What
 * else it is given must follow from the text. After so many answers all are forgotten, so that no text from outside decides
 * how many there are.
 */
export function remember<Answer, Args extends readonly unknown[] = []>(
  answer: (text: string, ...args: Args) => Answer,
  most = usually,
): (text: string, ...args: Args) => Answer {
  const known = new Map<string, Answer>();
  return (text, ...args) => {
    let answered = known.get(text);
    if (answered !== undefined) return answered;
    answered = answer(text, ...args);
    if (known.size >= most) known.clear();
    known.set(text, answered);
    return answered;
  };
}
