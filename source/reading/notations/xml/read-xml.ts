import { positionsIn } from '../../problem.ts';
import { failed, noPostingIn, type ReadDocument, together } from '../../read-document.ts';
import { rowFor } from '../../records/fact-names.ts';
import { RecordReader } from '../../records/records.ts';
import { recordOf, withoutPrefixes } from './element-record.ts';
import { itemsOfFeed, recordsOfItems } from './feed.ts';
import { otherXml } from './other-xml.ts';
import { allIn, elementsIn, treeOf, type XmlElement } from './tree.ts';

/**
 * The postings in XML: those of a feed (RSS, Atom), or the elements of another list that name a role. What is known to be
 * something else is said to be that.
 */
export function readXml(text: string, file: string): ReadDocument {
  const [root] = elementsIn(treeOf(text));
  if (!root) return failed(file, 'this is no XML: there is no element in it');
  const other = otherXml.get(root.name);
  if (other !== undefined) return noPostingIn(file, other);
  const items = itemsOfFeed(root);
  const found = items ?? postingElements(root);
  if (found.length === 0)
    return noPostingIn(
      file,
      items ? 'this feed has no items' : `this is XML, and no element in its <${root.name}> is a posting`,
    );
  const records = new RecordReader(file);
  const placeOf = positionsIn(text);
  const values = items
    ? recordsOfItems(items, root, text)
    : found.map((each) => withoutPrefixes(recordOf(each, text)));
  const results = found.map(({ start }, at) => records.read(values[at], placeOf(start)));
  return together([...results, records.end()]);
}

/** Names of elements that are a posting in the lists that boards publish. */
const postingName =
  /^(?:.*:)?(?:job|position|vacancy|opening|posting|offer|ad|item|entry|row|record|listing|result)s?$/i;

/** The elements that are postings: the first that repeat, or are called so, and have a role in them. */
function postingElements(root: XmlElement): readonly XmlElement[] {
  const counts = new Map<string, number>();
  const candidates = [root, ...allIn(root)].filter(namesRole);
  for (const { name } of candidates) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [name] = [...counts.keys()].sort((a, b) => rank(b, counts) - rank(a, counts));
  return candidates.filter((each) => each.name === name);
}

function rank(name: string, counts: ReadonlyMap<string, number>): number {
  return (postingName.test(name) ? 1e9 : 0) + (counts.get(name) ?? 0);
}

function namesRole(element: XmlElement): boolean {
  const children = elementsIn(element);
  return (
    children.length > 1 &&
    children.some(
      ({ name }) => /^(?:job)?name$/i.test(name) || rowFor(name.replace(/^.*:/, ''))?.name === 'role',
    )
  );
}
