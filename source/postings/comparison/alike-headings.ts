import { plainWords } from '../news/plain-words.ts';

/** What sections are called that are about the same, by the words that tell it; the first row that fits is taken. */
const subjects: readonly (readonly [subject: string, tells: RegExp])[] = [
  ['conduct', /\bconduct\b/],
  ['extras', /\b(?:nice to haves?|bonus|plus(?:es)?|preferred|desirable|extra credit)\b/],
  [
    'process',
    /\b(?:how to apply|apply|application|hiring process|interview(?:s|ing)?|next steps|what happens next)\b/,
  ],
  ['pay', /\b(?:compensation|salary|pay|remuneration)\b/],
  ['place', /\b(?:where we (?:can )?hire|location|where you ll (?:work|be)|remotely|place and time)\b/],
  [
    'benefits',
    /\b(?:benefits|perks|what we offer|we offer|why (?:you should )?join|why us|what you ll get|why work)\b/,
  ],
  [
    'profile',
    /\b(?:requirements?|qualifications?|required|must haves?|who we look for|who we re looking for|looking for|who you are|about you|what you (?:ll )?(?:bring|need|have)|you (?:have|bring|are)|your (?:profile|skills|experience|background)|skills|experience|is this you|(?:ll|will) love this)\b/,
  ],
  [
    'work',
    /\b(?:responsibilities|duties|what you ll (?:do|be doing|work on)|you ll do|you will do|what you do|the (?:role|job|position|opportunity)|this role|your (?:role|tasks|mission|impact)|tasks|job description|day to day|in this role|the challenge)\b/,
  ],
  ['values', /\b(?:values?|culture|how we work|working here|life at)\b/],
  ['company', /\b(?:who we are|about|the company|our (?:company|story|mission)|company description)\b/],
];

/** What a heading says its section is about, as one word; undefined if that is not known. */
export function subjectOf(heading: string): string | undefined {
  const words = plainWords(heading.replace(/['’]/g, ' '));
  return subjects.find(([, tells]) => tells.test(words))?.[0];
}

const meaningless = new Set(
  'a an and at in is it of on our the this to we what who will with you your'.split(' '),
);

/** How alike two headings are by the words that mean something: from 0 to 1. */
export function headingLikeness(one: string, other: string): number {
  const [first, second] = [one, other].map(
    (heading) =>
      new Set(
        plainWords(heading)
          .split(' ')
          .filter((word) => word !== '' && !meaningless.has(word)),
      ),
  ) as [Set<string>, Set<string>];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (first.size + second.size);
}
