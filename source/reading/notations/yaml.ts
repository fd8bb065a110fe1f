import { Composer, type CST, type Document, isMap, isScalar, LineCounter, Parser, Schema, visit } from 'yaml';
import { longestText, tooLong } from '../limits.ts';
import { fileStart, type Position } from '../problem.ts';

/** What a text for programs says, or what is wrong with it. */
export interface ReadValues {
  /** What each of its documents says; nothing if there is a mistake. */
  readonly values: readonly unknown[];
  /** Where each name of the first document stands, as far as that is known; of those that stand there again, the last time. */
  readonly places: ReadonlyMap<string, Position>;
  readonly repeated?: ReadonlySet<string>;
  /** Where the records of its documents begin, in their order. */
  readonly records?: readonly (readonly Position[])[];
  readonly mistake?: Mistake;
}

type Mistake = Position & { readonly message: string };

const options = {
  // Made once, and not for every document.
  schema: new Schema({ schema: 'core', resolveKnownTags: false }),
  logLevel: 'error',
  prettyErrors: false,
  uniqueKeys: false,
} as const;

/** Reads YAML without tags and without aliases, with which a small file can mean gigabytes. Never throws. */
export function readYaml(text: string): ReadValues {
  if (text.length > longestText) return failed({ ...fileStart, message: tooLong });
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const parser = new ShallowParser(lineCounter.addNewLine);
  try {
    const documents = [...new Composer(options).compose(parser.parse(text))];
    const [wrong] = documents.flatMap(wrongIn);
    if (wrong) return failed({ ...placeAt(wrong.offset), message: wrong.message });
    const keys = documents[0] ? keysOf(documents[0]) : [];
    const places = new Map<string, Position>();
    const repeated = new Set<string>();
    for (const { name, offset } of keys) {
      if (places.has(name)) repeated.add(name);
      places.set(name, placeAt(offset));
    }
    const records = documents.map((document) => recordsIn(document).map(placeAt));
    return { values: documents.map(meaningOf), places, repeated, records };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failed({ ...placeAt(parser.offset), message });
  }
}

function failed(mistake: Mistake): ReadValues {
  return { values: [], places: new Map(), mistake };
}

/** Levels of YAML that are read; some hundreds of them are more than the stack holds. */
const deepest = 100;

/** Stops where something is nested too deeply, before anything is made of it. */
class ShallowParser extends Parser {
  override *next(source: string): Generator<CST.Token, void> {
    yield* super.next(source);
    if (this.stack.length > deepest) throw new RangeError('it is nested too deeply');
  }
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

function recordsIn(document: Document.Parsed): readonly number[] {
  const offsets: number[] = [];
  visit(document, {
    Map(_key, { range }) {
      offsets.push(range?.[0] ?? 0);
    },
  });
  return offsets;
}

function keysOf({ contents }: Document.Parsed): readonly { name: string; offset: number }[] {
  const keys = isMap(contents) ? contents.items.map(({ key }) => key) : [];
  return keys.flatMap((key) =>
    isScalar(key) && key.range ? [{ name: String(key.value), offset: key.range[0] }] : [],
  );
}
