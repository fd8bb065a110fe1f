import type { JsonRecord } from '../../records/json-record.ts';
import { elementsIn, textIn, type XmlElement } from './tree.ts';

/** Elements of HTML that stand in a text as they are, where it was not escaped. */
const markup = new Set(
  'p br ul ol li b strong i em u a span div h1 h2 h3 h4 h5 h6 table hr blockquote img section'.split(' '),
);

/** Prefixes of names that tell nothing of a posting. */
const idle = /^(?:xmlns|media|itunes|slash|sy|wfw|thr|georss|feedburner|atom10):?/i;

/** An element as a record: its attributes and what is in it, by name; of what stands there several times, a list. */
export function recordOf(element: XmlElement, source: string): JsonRecord {
  const found = new Map<string, unknown[]>();
  const add = (name: string, value: unknown) => {
    if (value === '' || idle.test(name)) return;
    const values = found.get(name);
    if (values) values.push(value);
    else found.set(name, [value]);
  };
  for (const [name, value] of Object.entries(element.attributes)) add(name, value);
  for (const child of elementsIn(element)) {
    add(child.name, meaningOf(child, source));
    for (const [name, value] of amountsOf(child)) add(name, value);
  }
  return Object.fromEntries(
    Array.from(found, ([name, values]) => [name, values.length > 1 ? values : values[0]]),
  );
}

/** What an element says: its text, also as HTML, or a record of what is in it. */
export function meaningOf(element: XmlElement, source: string): unknown {
  const children = elementsIn(element);
  if (children.some(({ name }) => markup.has(name.toLowerCase())))
    return source.slice(element.from, element.to).trim();
  if (children.length > 0) return recordOf(element, source);
  const text = textIn(element).trim();
  if (text !== '') return text;
  const values = Object.values(element.attributes);
  return values.length === 1 ? values[0] : recordOf(element, source);
}

/** Of `<salary currency="EUR">` the currency too, as `salaryCurrency`. */
function amountsOf({ name, attributes }: XmlElement): readonly (readonly [string, string])[] {
  return Object.entries(attributes).flatMap(([attribute, value]) =>
    /^(?:currency|period|unit)$/i.test(attribute)
      ? [[`${name}${attribute.slice(0, 1).toUpperCase()}${attribute.slice(1)}`, value] as const]
      : [],
  );
}

/** A record whose names are without prefixes, such as `tt:`; one without a prefix of its own comes first. */
export function withoutPrefixes(record: JsonRecord): JsonRecord {
  const own = Object.entries(record).filter(([name]) => !name.includes(':'));
  const others = Object.entries(record).filter(([name]) => name.includes(':'));
  const named = others.map(([name, value]) => [name.replace(/^.*:/, ''), value] as const);
  return { ...Object.fromEntries(named), ...Object.fromEntries(own) };
}
