import { defineConfig } from 'vitest/config';

/** What takes a terminal, a socket, a program that is built, texts of megabytes or inputs made at random takes most of the time of all tests. */
const slow = [
  'test/real-terminal/**/*.test.ts',
  'test/hostile/**/*.test.ts',
  'test/build/edit*.test.ts',
  'test/package.test.ts',
  'test/pictures.test.ts',
  'test/program.test.ts',
  'test/start-up.test.ts',
  'test/memory/marks/writers.test.ts',
  'test/postings/text/markdown-parts.test.ts',
  'test/reading/printed-and-read.test.ts',
  'test/reading/notations/yaml-records.test.ts',
  'test/reading/notations/markdown/nesting.test.ts',
  'test/sources/{library,odd-folders,slow-streams}.test.ts',
  'test/sources/web/{asking,node-network}.test.ts',
];

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    testTimeout: 20_000,
    setupFiles: ['test/property-seed.ts'],
    // All test files of a worker share their modules: loading those anew for each takes longer than the tests.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'quick', include: ['test/**/*.test.{ts,tsx}'], exclude: slow } },
      { extends: true, test: { name: 'slow', include: slow } },
    ],
  },
});
