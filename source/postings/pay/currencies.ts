import { once } from '../once.ts';

/** A currency: its ISO 4217 code, the mark that stands before its amounts, if people use one, and other ways to write it. */
interface Currency {
  readonly code: string;
  readonly mark?: string;
  readonly others: readonly string[];
}

/** Currencies with marks or names of their own. `kr` is of four countries and `$` of many: `kr` names none, `$` the dollar of the US. */
const currencies = once((): readonly Currency[] => [
  { code: 'USD', mark: '$', others: ['US$', 'USD$', 'dollar', 'dollars'] },
  { code: 'EUR', mark: '€', others: ['euro', 'euros'] },
  { code: 'GBP', mark: '£', others: ['pound', 'pounds', 'sterling'] },
  { code: 'JPY', mark: '¥', others: ['￥', 'yen', '円'] },
  { code: 'CNY', others: ['CN¥', 'RMB', '元'] },
  { code: 'INR', mark: '₹', others: ['Rs', 'Rs.', 'rupees'] },
  { code: 'CAD', mark: 'C$', others: ['CA$', 'CAD$', 'CAN$', 'CDN$'] },
  { code: 'AUD', mark: 'A$', others: ['AU$', 'AUD$'] },
  { code: 'NZD', mark: 'NZ$', others: ['NZD$'] },
  { code: 'SGD', mark: 'S$', others: ['SG$', 'SGD$'] },
  { code: 'HKD', mark: 'HK$', others: [] },
  { code: 'BRL', mark: 'R$', others: ['reais'] },
  { code: 'MXN', mark: 'MX$', others: ['Mex$'] },
  { code: 'TWD', mark: 'NT$', others: [] },
  { code: 'CHF', others: ['Fr.', 'SFr.', 'sFr.', 'Franken'] },
  { code: 'PLN', others: ['zł', 'zl', 'złotych'] },
  { code: 'CZK', others: ['Kč'] },
  { code: 'HUF', others: ['Ft'] },
  { code: 'KRW', others: ['₩', '원'] },
  { code: 'ILS', others: ['₪', 'NIS'] },
  { code: 'UAH', others: ['₴'] },
  { code: 'TRY', others: ['₺', 'TL'] },
  { code: 'PHP', others: ['₱'] },
  { code: 'VND', others: ['₫'] },
  { code: 'NGN', others: ['₦'] },
  { code: 'RUB', others: ['₽'] },
  { code: 'SEK', others: [] },
  { code: 'NOK', others: [] },
  { code: 'DKK', others: [] },
  ...'AED ARS BGN CLP COP CRC EGP GEL HRK IDR ISK KES KZT LKR MAD MYR PEN PKR QAR RON RSD SAR THB UYU ZAR'
    .split(' ')
    .map((code) => ({ code, others: [] })),
]);

const codes = once(
  () =>
    new Map(
      currencies().flatMap(({ code, mark, others }) =>
        [code, ...(mark ? [mark] : []), ...others].map((name) => [name.toLowerCase(), code] as const),
      ),
    ),
);
const marks = once(() => new Map(currencies().map(({ code, mark }) => [code, mark])));
const unnamed = ['kr', 'kr.', ':-'];

/** The ISO 4217 code of a currency that is named by its code, mark or name; nothing if it is none that is known. */
export function currencyNamed(name: string): string | undefined {
  return codes().get(name.trim().toLowerCase());
}

/** Whether a mark is one of several currencies, so that a code beside it says more. */
export function isVague(mark: string): boolean {
  return ['$', '¥', '￥', 'dollar', 'dollars', ...unnamed].includes(mark.toLowerCase());
}

/** What stands before an amount: `€`, `C$`, `CHF `; nothing without a currency. */
export function beforeAmount(code: string | undefined): string {
  return code === undefined ? '' : (marks().get(code) ?? `${code} `);
}

/**
 * Source of a regular expression for whatever names a currency, the longest first. Names that end alike stand together:
 * said of each name by itself, what stands around it takes a second to be made.
 */
export function currencyPattern(): string {
  return [false, true]
    .flatMap((isWordAtEnd) => [patternOf(true, isWordAtEnd), patternOf(false, isWordAtEnd)])
    .filter((pattern) => pattern !== '')
    .join('|');
}

function patternOf(isWordAtStart: boolean, isWordAtEnd: boolean): string {
  const names = [...codes().keys(), ...unnamed]
    .filter((name) => /^\p{L}/u.test(name) === isWordAtStart && /\p{L}$/u.test(name) === isWordAtEnd)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[$.]/g, '\\$&'));
  if (names.length === 0) return '';
  const start = isWordAtStart ? '(?<!\\p{L}(?<!\\d ?k))' : '';
  return `${start}(?:${names.join('|')})${isWordAtEnd ? '(?!\\p{L})' : ''}`;
}
