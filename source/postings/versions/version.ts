import { companyName, placeWords, roleWords } from '../key.ts';
import { plainWords } from '../news/plain-words.ts';
import type { Posting } from '../posting.ts';

/** A posting as it was at some time. */
export interface Version {
  /** The day on which it was kept, as `2026-11-24`. */
  readonly on: string;
  readonly posting: Posting;
}

type Text = Pick<Posting, 'sections'>;

/** Whether two texts of a posting say the same; mark-up and punctuation say nothing, but in very long ones. */
export function saysTheSame(one: Text, other: Text): boolean {
  return wordsOf(one) === wordsOf(other);
}

/** In longer texts mark-up and punctuation count too: words cannot be told apart from them soon. */
const longest = 200_000;

function wordsOf({ sections }: Text): string {
  const text = sections.map((section) => `${section.heading}\n\n${section.text}`).join('\n\n');
  return text.length > longest ? text : plainWords(text);
}

/** The newest posting that was published before this one for the same role at the same company: of which it is a repost, perhaps. */
export function postedBefore(posting: Posting, all: readonly Posting[]): Posting | undefined {
  const { company = '', posted = '', role } = posting;
  const [whose, what] = [companyName(company), roleWords(role)];
  let found: Posting | undefined;
  for (const each of all) {
    if (each === posting || each.key === posting.key || !each.posted || each.posted >= posted) continue;
    if (roleWords(each.role) !== what || companyName(each.company ?? '') !== whose) continue;
    if (!found || isCloser(each, found, posting)) found = each;
  }
  return found;
}

/** The newer is closer; of those of the same time one at the same place. */
function isCloser(one: Posting, other: Posting, posting: Posting): boolean {
  if (one.posted !== other.posted) return (one.posted ?? '') > (other.posted ?? '');
  const places = ({ locations }: Posting) => locations.map(placeWords).sort().join();
  return places(one) === places(posting) && places(other) !== places(posting);
}
