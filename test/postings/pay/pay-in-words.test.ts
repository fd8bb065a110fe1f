import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Pay, payPeriods, payText, yearlyPay } from '../../../source/postings/pay/pay.ts';
import { payIn } from '../../../source/postings/pay/pay-in-words.ts';

test.each([
  ['€50K – €60K', '€50,000–60,000'],
  ['$120,000-$150,000 per year', '$120,000–150,000 a year'],
  ['up to £65k', 'up to £65,000'],
  ['from 4.500 € brutto/Monat', 'from €4,500 a month'],
  ['120k-150k USD', '$120,000–150,000'],
  ['10–20', '10–20'],
  ['45/hr', '45 an hour'],
  ['$50.00 - $65.50 Hourly', '$50–65.50 an hour'],
  ['£400 a day', '£400 a day'],
  ['1.234,56 €', '€1,234.56'],
  ['60 000 - 70 000 zł', 'PLN 60,000–70,000'],
  ["CHF 1'234", 'CHF 1,234'],
  ['₹1,23,456 per month', '₹123,456 a month'],
  ['12-15 LPA', '₹1,200,000–1,500,000 a year'],
  ['$100k+', 'from $100,000'],
  ['50-60k€', '€50,000–60,000'],
  ['65 kEUR', '€65,000'],
  ['€ 3.500,- bis 4.200,- pro Monat', '€3,500–4,200 a month'],
  ['between $80,000 and $90,000 CAD', 'C$80,000–90,000'],
  ['kr 500 000', '500,000'],
  ['500 000 SEK/år', 'SEK 500,000 a year'],
  ['$100,000/yr - $120,000/yr', '$100,000–120,000 a year'],
  ['Hourly rate: $20-25', '$20–25 an hour'],
  ['$150,000 to $120,000', '$120,000–150,000'],
  ['100000', '100,000'],
])('“%s” is %s', (words, text) => {
  expect(payText(payIn(words) ?? {})).toBe(text);
});

test.each([
  ['$20 per hour, 40 hours per week', '$20 an hour'],
  ['$100k, 40 hours per week', '$100,000'],
  ['401k match, $90k', '$90,000'],
  ['$90K – $120K • Offers Equity', '$90,000–120,000'],
  ['Annual base: $100,000 - $120,000 + bonus of 10%', '$100,000–120,000 a year'],
])('of “%s” the pay is %s', (words, text) => {
  expect(payText(payIn(words) ?? {})).toBe(text);
});

test.each([
  'DOE',
  'Competitive',
  'around 30% equity',
  'established 2019',
  '40 hours per week',
  '45 people',
  '',
])('“%s” names no pay', (words) => {
  expect(payIn(words)).toBeUndefined();
});

const amount = fc.integer({ min: 1000, max: 5_000_000 });
const pay: fc.Arbitrary<Pay> = fc
  .record({
    ends: fc.oneof(
      fc.tuple(amount, amount).map(([a, b]) => ({ least: Math.min(a, b), most: Math.max(a, b) })),
      amount.map((least) => ({ least })),
      amount.map((most) => ({ most })),
      fc.integer({ min: 100_001, max: 999_999 }).map((cents) => ({ least: cents / 100, most: cents / 100 })),
    ),
    currency: fc.option(fc.constantFrom('USD', 'EUR', 'GBP', 'CHF', 'CAD', 'SEK', 'JPY'), { nil: undefined }),
    per: fc.option(fc.constantFrom(...payPeriods), { nil: undefined }),
  })
  .map(({ ends, currency, per }) => ({ ...ends, ...(currency && { currency }), ...(per && { per }) }));

test('what is shown of a pay is read as the same pay', () => {
  fc.assert(
    fc.property(pay, (stated) => {
      expect(payIn(payText(stated))).toEqual(stated);
    }),
  );
});

test('any text is read in no time, as a pay or as none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
      const { least = 1, most = least } = payIn(text) ?? {};
      expect(most).toBeGreaterThanOrEqual(least);
    }),
  );
  expect(payIn('1,'.repeat(250))).toBeUndefined();
  expect(payIn(`${'9'.repeat(490)} EUR`)).toBeUndefined();
});

test('pay of any period can be compared by the year', () => {
  expect(yearlyPay({ least: 20, most: 25, per: 'hour' })).toEqual({ least: 41_600, most: 52_000 });
  expect(yearlyPay({ most: 5000, per: 'month' })).toEqual({ most: 60_000 });
  expect(yearlyPay({ least: 50_000, most: 60_000 })).toEqual({ least: 50_000, most: 60_000 });
  expect(yearlyPay({ least: 50 })).toEqual({ least: 104_000 });
  expect(yearlyPay({ least: 4000, most: 4000 })).toBeUndefined();
});
