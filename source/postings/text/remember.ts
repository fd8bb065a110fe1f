/** Answers that are kept; then all are forgotten, so that no text from outside decides how many there are. */
const most = 10_000;

/** A function of a text that does not work out again what it was asked lately: companies, places and roles come often. */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    let answered = known.get(text);
    if (answered !== undefined) return answered;
    answered = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, answered);
    return answered;
  };
}
