import { payIn } from '../../postings/pay/pay-in-words.ts';
import { leadHeading } from '../notations/markdown/sections.ts';
import { isRecord, type JsonRecord } from '../records/json-record.ts';
import { recordIn, recordsIn, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';
import { companyInAddress } from './company-in-address.ts';

/** Ashby's posting API. */
export const ashby: BoardReader = {
  matches: (record) =>
    typeof record.title === 'string' &&
    (ownNames.some((name) => Array.isArray(record[name]) || typeof record[name] === 'boolean') ||
      (typeof record.jobUrl === 'string' && ('descriptionHtml' in record || 'publishedAt' in record)) ||
      (isRecord(recordIn(record.address).postalAddress) && 'employmentType' in record)),
  read: stated,
};

const ownNames = ['secondaryLocations', 'shouldDisplayCompensationOnJobPostings'] as const;

function stated(record: JsonRecord): StatedRecord {
  const { jobUrl, applyUrl, team, department, workplaceType, isRemote, compensation, isListed } = record;
  const { salary, told } = paidIn(recordIn(compensation));
  return {
    facts: {
      id: record.id,
      role: record.title,
      team: textIn(team) ?? department,
      company:
        textIn(record.companyName) ?? companyInAddress(jobUrl ?? applyUrl, /jobs\.ashbyhq\.com\/([^/?#]+)/),
      posted: record.publishedAt,
      status: isListed === false ? 'closed' : undefined,
      employment: record.employmentType,
      locations: placesIn(record),
      // Whoever works in the office on some days is called remote too.
      remote: textIn(workplaceType) ?? isRemote,
      salary,
      apply: applyUrl,
      url: jobUrl,
      department: textIn(team) === undefined || team === department ? undefined : department,
      compensation: told,
    },
    texts: [
      { heading: leadHeading, text: textIn(record.descriptionHtml) ?? textIn(record.descriptionPlain) ?? '' },
    ],
  };
}

function placesIn(record: JsonRecord): readonly unknown[] {
  const others = recordsIn(record.secondaryLocations).map((other) =>
    placeIn(other.location ?? other.locationName, other.address),
  );
  return [placeIn(record.location ?? record.locationName, record.address), ...others].filter(
    (place) => place !== undefined,
  );
}

/** A place in words, or if there are none its address, which stands one level higher or lower. */
function placeIn(words: unknown, address: unknown): unknown {
  if (textIn(words) !== undefined) return words;
  const parts = recordIn(recordIn(address).postalAddress ?? address);
  const names = ['addressLocality', 'addressRegion', 'addressCountry'].flatMap(
    (name) => textIn(parts[name]) ?? [],
  );
  return names.length > 0 ? names.join(', ') : undefined;
}

/** The salary, and what is said of more than it, such as equity. */
function paidIn(compensation: JsonRecord): { readonly salary: unknown; readonly told: string | undefined } {
  const tiers = recordsIn(compensation.compensationTiers).flatMap(({ components }) => recordsIn(components));
  const components = [...recordsIn(compensation.summaryComponents), ...tiers];
  const salaries = components.filter(({ compensationType }) => compensationType === 'Salary');
  const amount = salaries.find(({ minValue, maxValue }) => Boolean(minValue ?? maxValue));
  const summary = textIn(compensation.compensationTierSummary);
  const short = textIn(compensation.scrapeableCompensationSalarySummary);
  if (!amount) return { salary: short ?? summary, told: short === undefined ? undefined : summary };
  const { minValue: min, maxValue: max, currencyCode: currency, interval } = amount;
  return { salary: { min, max, currency, interval }, told: wordsBesidePay(summary) };
}

/** What a summary says besides the amount: “Offers Equity”. */
function wordsBesidePay(summary = ''): string | undefined {
  const parts = summary.split(' • ').filter((part) => !payIn(part));
  return textIn(parts.join(' • '));
}
