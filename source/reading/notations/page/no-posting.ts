/** Titles of pages that say why there is no posting, and what they are. */
const kinds: readonly (readonly [title: RegExp, kind: string])[] = [
  [
    /^(?:\d{3}\b|error\b|.{0,40}\bnot found\b|page (?:does not|doesn.t) exist|.{0,20}\bforbidden\b)/i,
    'an error page',
  ],
  [
    /^(?:.{0,20}\b(?:bad gateway|service unavailable|internal server error|gateway time-?out)\b)/i,
    'an error page',
  ],
  [
    /^(?:access denied|attention required|just a moment|are you (?:a )?(?:human|robot)|security check|verify)/i,
    'a page that keeps programs out',
  ],
  [/^(?:sign|log) ?(?:in|on)\b|\b(?:sign|log) ?in$|^login\b/i, 'a page to sign in on'],
];

/** What a page is that holds no posting, by its title; nothing for one that may. */
export function kindWithoutPosting(title: string): string | undefined {
  return kinds.find(([pattern]) => pattern.test(title.trim()))?.[1];
}
