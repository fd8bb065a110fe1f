import type { JsonRecord } from './json-record.ts';
import { textIn } from './loose-values.ts';

/** “Jobs at Acme”, “Karriere bei Acme”. */
const listAtCompany =
  /^(?:(?:current|open|latest|new|all) )*(?:jobs?|careers?|vacancies|openings|positions|job openings|open positions|work|hiring|karriere|stellen(?:angebote)?|emplois?|offres|vagas|empleos?)(?: openings)? (?:at|@|bei|chez|na|en|with) (.+)$/i;
/** “Acme careers”, “Acme | Jobs”. */
const companyBeforeList =
  /^(.+?)(?: careers?(?: page| site)?| karriere|(?: [-–—|:·]|:) (?:jobs|careers|karriere|open positions|openings|vacancies))$/i;

/** The company whose postings a list with this title holds; nothing if it names none. */
export function companyOfList(title: unknown): string | undefined {
  const words = textIn(title) ?? '';
  return words.length > longest
    ? undefined
    : (listAtCompany.exec(words) ?? companyBeforeList.exec(words))?.[1]?.trim();
}

const longest = 120;

const roleAtCompany =
  /^(?<role>[^:|]{2,80}?)(?: at | @ ?| bei | chez )(?<company>(?:The )?\p{Lu}[^:|@,()]{0,49}[^:|@,()\s])(?: ?\((?<place>[^()]{2,40})\))?$/u;
const companyThenRole = /^(?<company>[\p{Lu}\d][^:|]{0,50}): (?<role>\S.{1,100})$/u;

/** Items of a feed that say in their titles what else feeds have no names for: “Baker at Acme” and, if all do, “Acme: Baker”. */
export function withCompaniesInTitles(items: readonly JsonRecord[]): readonly JsonRecord[] {
  const colons = items.map(({ title }) => companyThenRole.exec(textIn(title) ?? '')?.groups);
  const companies = new Set(colons.map((found) => found?.company));
  // Before a colon there can be a team as well: then the same ones come again.
  const areCompanies = items.length > 1 && colons.every(Boolean) && companies.size * 2 > items.length;
  return items.map((item, at) => {
    if (item.company !== undefined) return item;
    const found = areCompanies ? colons[at] : roleAtCompany.exec(textIn(item.title) ?? '')?.groups;
    if (!found) return item;
    const { role, company, place } = found;
    return {
      ...item,
      title: role,
      company,
      ...(place && item.location === undefined && { location: place }),
    };
  });
}
