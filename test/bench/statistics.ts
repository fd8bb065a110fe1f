/** What is said of a set of measured values. */
export interface Figures {
  readonly median: number;
  readonly p95: number;
  readonly count: number;
}

/** The figures of values, of which there is at least one. */
export function figuresOf(values: readonly number[]): Figures {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), count: sorted.length };
}
