/** The value limited to `low` … `high`, and to 0 at least. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high), 0);
}
