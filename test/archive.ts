import { fileURLToPath } from 'node:url';
import { bundlePostings } from '../source/build/bundle-postings.ts';
import type { Posting } from '../source/postings/posting.ts';

/** The folder that the bundled postings are made from. */
export const dataFolder = fileURLToPath(new URL('../data', import.meta.url));

const bundle: { readonly postings: readonly Posting[] } = JSON.parse(await bundlePostings(dataFolder));

/** The bundled postings as their files state them, newest first. */
export const archive: readonly Posting[] = bundle.postings.map((posting) => ({
  ...posting,
  sections: posting.sections.map(({ heading, text }) => ({ heading, text })),
}));
