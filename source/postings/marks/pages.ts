import { aliasesOf } from './aliases.ts';
import { eventIn, lineOf, type MarkEvent } from './event.ts';
import type { MarkTable } from './marks.ts';
import { type MarkRecord, recordOf } from './record.ts';

/** What was said of one posting; made of its text when somebody asks for it. */
export interface Page {
  readonly keys: readonly string[];
  readonly aliases: readonly string[];
  record(): MarkRecord;
}

/** The page of these events. */
export function pageOf(events: readonly MarkEvent[], table: MarkTable): Page {
  const record = recordOf(events, table);
  return { keys: record.keys, aliases: aliasesOf(record), record: () => record };
}

/** A page as one line without a line break: keys, aliases and events, with tabs between them. */
export function writtenPage({ keys, aliases, record }: Page): string {
  const events = record().events.map((event) => lineOf(event).trimEnd());
  return [JSON.stringify(keys), JSON.stringify(aliases), ...events].join('\t');
}

/** The page that was written so; a `SyntaxError` if it was not. */
export function readPage(text: string, table: MarkTable): Page {
  const first = text.indexOf('\t');
  const second = text.indexOf('\t', first + 1);
  if (first < 0 || second < 0) throw new SyntaxError('This is no page of marks.');
  let record: MarkRecord | undefined;
  return {
    keys: namesIn(text.slice(0, first)),
    aliases: namesIn(text.slice(first + 1, second)),
    record() {
      record ??= recordOf(
        text
          .slice(second + 1)
          .split('\t')
          .flatMap((line) => eventIn(line) ?? []),
        table,
      );
      return record;
    },
  };
}

/** A list of names as JSON; most are plain, and parsing each would take longer than all the rest. */
function namesIn(json: string): readonly string[] {
  if (json === '[]') return [];
  return json.includes('\\') ? JSON.parse(json) : json.slice(2, -2).split('","');
}
