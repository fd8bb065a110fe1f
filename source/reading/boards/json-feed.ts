import { companyOfList, withCompaniesInTitles } from '../records/feed-titles.ts';
import { isRecord, type JsonRecord } from '../records/json-record.ts';
import { labelsIn, recordsIn, saying, textIn } from '../records/loose-values.ts';
import type { BoardReader } from './board.ts';

/** JSON Feed of any site: its items are read by the common names. */
export const jsonFeed: Pick<BoardReader, 'heldIn'> = {
  heldIn: (answer) => {
    if (!/jsonfeed\.org/.test(textIn(answer.version) ?? '') || !Array.isArray(answer.items)) return undefined;
    const company = companyOfList(answer.title);
    return withCompaniesInTitles(recordsIn(answer.items).map(commonItem)).map((item) => ({
      ...(company !== undefined && { company }),
      ...item,
    }));
  },
};

/** An item under common names; what stands in extensions (`_name: {…}`) is said of it too. */
function commonItem(item: JsonRecord): JsonRecord {
  const {
    content_html,
    content_text,
    summary,
    authors,
    author,
    date_published,
    date_modified,
    external_url,
    image,
    banner_image,
    attachments,
    ...others
  } = item;
  const plain = Object.entries(others).filter(([name]) => !name.startsWith('_'));
  const extensions = Object.entries(others).flatMap(([name, value]) =>
    name.startsWith('_') && isRecord(value) ? Object.entries(value) : [],
  );
  return saying({
    ...Object.fromEntries(extensions),
    ...Object.fromEntries(plain),
    url: others.url ?? external_url,
    posted: date_published ?? date_modified,
    company: labelsIn(authors ?? author).join(', '),
    description: textIn(content_html) ?? textIn(content_text) ?? summary,
  });
}
