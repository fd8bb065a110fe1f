/** The value, or the nearest one between `low` and `high`; never less than 0. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high), 0);
}
