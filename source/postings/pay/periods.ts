import { once } from '../once.ts';
import type { PayPeriod } from './pay.ts';

/** The words of each period, as they begin or whole. */
const periods: readonly (readonly [PayPeriod, string])[] = [
  ['hour', 'hour(?:ly)?s?|hrs?|h|std|stunden?|stündlich|stundenlohn|heures?|horaire|hora|uur|ora|timme'],
  ['day', 'day|daily|diem|tag|täglich|tagessatz|jours?|tjm|día|dag|giorno'],
  ['week', 'week(?:ly)?|wk|woche|wöchentlich|semaine|semana|settimana'],
  [
    'month',
    'month(?:ly)?|mo|mon|mth|m|monat(?:lich)?|monats\\p{L}*|mtl|mois|mensuels?|mensual|mes|mês|mese|maand|månad|miesiąc|mies|pcm',
  ],
  [
    'year',
    'year(?:ly)?|annum|annual(?:ly)?|annualized|yr|y|a|p\\.? ?a|jahr|jährlich|jahres\\p{L}*|jährl|an|annuel|annuels|año|anual|ano|anno|jaar|år|rok|lpa',
  ],
];

const articles = String.raw`(?:\/|per[ -]|an? |pro |par |je |al |im |por |the )`;

type Expressions = readonly (readonly [PayPeriod, RegExp])[];

const whole = once((): Expressions => expressions((words) => `^(?:${words})$`));
const behind = once(
  (): Expressions => expressions((words) => `^[ ,(]*(?:${articles} ?)(?:1 )?(?:${words})(?![\\p{L}])`),
);
const long = once(
  (): Expressions =>
    expressions((words) => {
      const longWords = words.split('|').filter((word) => word.length > 3);
      return `(?<!\\p{L}|paid )(?:${longWords.join('|')})(?!\\p{L})`;
    }),
);

function expressions(patternOf: (words: string) => string): Expressions {
  return periods.map(([period, words]) => [period, new RegExp(patternOf(words), 'iu')]);
}

/** The period that stands right behind an amount: `/hr`, `per hour`, `an hour`. */
export function periodRightBehind(text: string): PayPeriod | undefined {
  return behind().find(([, words]) => words.test(text))?.[0];
}

/** The period that words name anywhere: “Hourly”, “brutto/Monat”, “per-year-salary”, `1 YEAR`. */
export function periodIn(text: string): PayPeriod | undefined {
  const word = text.trim().replace(/[._]+$/, '');
  return (
    whole().find(([, words]) => words.test(word))?.[0] ??
    long().find(([, words]) => words.test(text.replaceAll('_', ' ')))?.[0] ??
    (/(?<!\p{L})p\.? ?a\.?(?!\p{L})/iu.test(text) ? 'year' : undefined)
  );
}
