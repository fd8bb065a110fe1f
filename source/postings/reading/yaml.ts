import { type Document, isMap, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml';
import { fileStart, type Place } from './problem.ts';

/** What YAML says, or what is wrong with it. */
export interface ReadYaml {
  /** What each of its documents says; nothing if there is a mistake. */
  readonly values: readonly unknown[];
  /** Where each name of the first document stands. */
  readonly places: ReadonlyMap<string, Place>;
  readonly mistake?: Mistake;
}

type Mistake = Place & { readonly message: string };

/** Reads YAML without tags and without aliases, with which a small file can mean gigabytes. Never throws. */
export function readYaml(text: string): ReadYaml {
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  try {
    const parsed = parseAllDocuments(text, {
      lineCounter,
      schema: 'core',
      logLevel: 'error',
      prettyErrors: false,
      uniqueKeys: false,
      resolveKnownTags: false,
    });
    const documents = 'empty' in parsed ? [] : parsed;
    const [wrong] = documents.flatMap(wrongIn);
    if (wrong) return failed({ ...placeAt(wrong.offset), message: wrong.message });
    const keys = documents[0] ? keysOf(documents[0]) : [];
    const places = new Map(keys.map(({ name, offset }) => [name, placeAt(offset)]));
    return { values: documents.map(meaningOf), places };
  } catch (error) {
    return failed({ ...fileStart, message: error instanceof Error ? error.message : String(error) });
  }
}

function failed({ line, column, message }: Mistake): ReadYaml {
  const words = /call stack/.test(message) ? 'it is nested too deeply' : message;
  return { values: [], places: new Map(), mistake: { line, column, message: words } };
}

function wrongIn(document: Document.Parsed): readonly { message: string; offset: number }[] {
  const [error] = document.errors;
  if (error) return [{ message: error.message, offset: error.pos[0] }];
  const aliases: { message: string; offset: number }[] = [];
  visit(document, {
    Alias(_key, { source, range }) {
      aliases.push({ message: `aliases such as *${source} are not read`, offset: range?.[0] ?? 0 });
      return visit.BREAK;
    },
  });
  return aliases;
}

/** What a document says; a number that would not be written in the same way again, such as 02139 or 1.10, is a text. */
function meaningOf(document: Document.Parsed): unknown {
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'number' && node.source !== String(node.value)) node.value = node.source;
    },
  });
  return document.toJS({ maxAliasCount: 0 });
}

function keysOf({ contents }: Document.Parsed): readonly { name: string; offset: number }[] {
  const keys = isMap(contents) ? contents.items.map(({ key }) => key) : [];
  return keys.flatMap((key) =>
    isScalar(key) && key.range ? [{ name: String(key.value), offset: key.range[0] }] : [],
  );
}
