import { isRecord, type JsonRecord } from '../records/json-record.ts';
import { recordIn, recordsIn } from '../records/loose-values.ts';

/** The jobs of an answer in the way of JSON:API, each with what it refers to; nothing if it is no such answer. */
export function teamtailorJobs({ data, included }: JsonRecord): readonly JsonRecord[] | undefined {
  const jobs = [data].flat().filter(isJob);
  if (jobs.length === 0) return undefined;
  const known = new Map(recordsIn(included).map((each) => [keyOf(each), each]));
  return jobs.map((job) => ({ ...job, said: saidBeside(recordIn(job.relationships), known) }));
}

function isJob(value: unknown): value is JsonRecord {
  return isRecord(value) && value.type === 'jobs' && isRecord(value.attributes);
}

function keyOf({ type, id }: JsonRecord): string {
  return `${type} ${id}`;
}

function saidBeside(relationships: JsonRecord, known: ReadonlyMap<string, JsonRecord>): JsonRecord {
  const referred = (name: string) =>
    [recordIn(relationships[name]).data]
      .flat()
      .filter(isRecord)
      .flatMap((each) => {
        const { attributes } = known.get(keyOf(each)) ?? {};
        return isRecord(attributes) ? [attributes] : [];
      });
  const locations = [...referred('locations'), ...referred('location')];
  return { departments: referred('department'), locations, role: referred('role')[0] };
}
