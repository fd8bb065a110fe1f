/** Characters of answers that are kept. */
const mostCharacters = 4_000_000;

/** A function that does not make a text anew of what it was asked lately, such as what is on the screen while a person types. */
export function rememberFew<Asked extends object>(
  answer: (asked: Asked) => string,
): (asked: Asked) => string {
  let known = new WeakMap<Asked, string>();
  let characters = 0;
  return (asked) => {
    const answered = known.get(asked);
    if (answered !== undefined) return answered;
    const text = answer(asked);
    characters += text.length;
    if (characters > mostCharacters) [known, characters] = [new WeakMap(), text.length];
    known.set(asked, text);
    return text;
  };
}
