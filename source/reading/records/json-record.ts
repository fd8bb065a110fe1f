/** An object of a text for programs. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object with names, and no list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether schema.org says what kind of thing a value is. */
export function isTyped(value: unknown): value is JsonRecord {
  return isRecord(value) && value['@type'] !== undefined;
}

/** Whether schema.org says that a record is a posting. */
export function isJobPosting(record: JsonRecord): boolean {
  return [record['@type']].flat().includes('JobPosting');
}
