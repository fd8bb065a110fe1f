import { defineConfig } from 'vitest/config';

/** What takes a terminal, a package or a build of its own takes most of the time of all tests. */
const slow = [
  'test/real-terminal/**/*.test.ts',
  'test/hostile/monkey/*.test.ts',
  'test/build/edit*.test.ts',
  'test/package.test.ts',
  'test/pictures.test.ts',
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
