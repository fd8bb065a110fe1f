/** How much of a long word may be wrong for it to be near another: one letter, or two neighbours swapped. */
export function isNear(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1 || typed === word) return false;
  let start = 0;
  const shorter = Math.min(typed.length, word.length);
  while (start < shorter && typed[start] === word[start]) start++;
  const rest = (text: string, from: number) => text.slice(start + from);
  if (typed.length > word.length) return rest(typed, 1) === rest(word, 0);
  if (typed.length < word.length) return rest(typed, 0) === rest(word, 1);
  return (
    rest(typed, 1) === rest(word, 1) ||
    (typed[start] === word[start + 1] && typed[start + 1] === word[start] && rest(typed, 2) === rest(word, 2))
  );
}

/** What people call an activity by; who does it has another ending: “driving”, “driver”. */
const doing = /(?<=^.{4,})ing$/;

/** Whether a word begins with something near to what was typed, or names who does that. */
export function beginsNear(typed: string, word: string): boolean {
  if (typed[0] !== word[0]) return false;
  if (doing.test(typed) && word.startsWith(typed.replace(doing, ''))) return true;
  return [-1, 0, 1].some((more) => isNear(typed, word.slice(0, typed.length + more)));
}
