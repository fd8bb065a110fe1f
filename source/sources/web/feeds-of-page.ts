import { allIn, treeOf } from '../../reading/notations/xml/tree.ts';

const types = /^application\/(?:rss\+xml|atom\+xml|feed\+json)$/i;

/** Words of pages and feeds that are about jobs, in the languages of most boards. */
const ofJobs =
  /job|career|vacanc|position|hiring|opening|recruit|stellen|karriere|emploi|empleo|vacature|lavoro/i;

/** The feed of jobs that a page names; others, such as that of a company's news, are none. */
export function feedOfPage(page: string, at: URL): string | undefined {
  const feeds = [...allIn(treeOf(page, { isHtml: true }))].flatMap(({ name, attributes }) => {
    const { rel = '', type = '', href = '', title = '' } = attributes;
    const isFeed = name === 'link' && /\balternate\b/i.test(rel) && types.test(type.trim());
    return isFeed && URL.canParse(href, at.href) ? [{ address: new URL(href, at).href, title }] : [];
  });
  const isOfJobs = ({ address, title }: { readonly address: string; readonly title: string }) =>
    ofJobs.test(`${new URL(address).pathname} ${title}`);
  const others = ofJobs.test(at.pathname) ? feeds.filter(({ title }) => !/comment/i.test(title)) : [];
  return [...feeds.filter(isOfJobs), ...others][0]?.address;
}
