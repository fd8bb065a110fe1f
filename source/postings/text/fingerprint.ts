/** Letters and digits that each of the two halves has. */
const digits = 6;

/** A short name for a text, the same on every machine: twelve letters and digits (FNV-1a twice, 62 bits together). */
export function fingerprint(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9dc5811c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x5bd1e995);
  }
  return written(first) + written(second);
}

function written(half: number): string {
  return (mixed(half) % 36 ** digits).toString(36).padStart(digits, '0');
}

/** Lets every bit depend on every other, so that the start of a fingerprint tells as much as all of it. */
function mixed(half: number): number {
  const once = Math.imul(half ^ (half >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
