/** Runs the packed program's tests in a real terminal with several versions of Node: `npm run matrix -- 22 24`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNode } from './find-node.ts';
import { installProgram, packProgram } from './packed-program.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** The oldest Node that the program has to run on, and all that are in use. */
const inUse = ['20.20', '22', '24', '26'];

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What went wrong, test by test. */
  readonly failures: readonly string[];
}

const given = process.argv.slice(2);
const folder = makeTemporaryFolder();
const total = { passed: 0, failed: 0 };
try {
  const program = join(installProgram(packProgram(folder.path).tarball, folder.path), 'bin', 'npm-jobs.js');
  for (const version of given.length > 0 ? given : inUse) {
    const start = Date.now();
    const node = findNode(version);
    const { passed, failed, failures } = runTests(program, node);
    const seconds = Math.round((Date.now() - start) / 1000);
    console.log(`node ${versionOf(node).padEnd(8)}  ${passed} passed  ${failed} failed  ${seconds} s`);
    for (const failure of failures) console.error(failure);
    total.passed += passed;
    total.failed += failed;
  }
} finally {
  folder.remove();
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;

function runTests(program: string, node: string): Outcome {
  const report = join(folder.path, 'report.json');
  const vitest = ['vitest', 'run', '--config', 'test/vitest.config.ts', 'test/real-terminal'];
  const { error } = spawnSync('npx', [...vitest, '--reporter=json', `--outputFile=${report}`], {
    env: { ...process.env, NPM_JOBS_BIN: program, NPM_JOBS_NODE: node },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (error) throw error;
  return outcomeOf(JSON.parse(readFileSync(report, 'utf8')) as Report);
}

/** The part of Vitest's JSON report that is used here. */
interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

function outcomeOf({ numPassedTests, testResults }: Report): Outcome {
  const failures = testResults.flatMap(({ status, name, message, assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [`✗ ${name}\n${message}`];
    return failed.map(({ fullName, failureMessages }) => `✗ ${fullName}\n${failureMessages.join('\n')}`);
  });
  return { passed: numPassedTests, failed: failures.length, failures };
}

function versionOf(node: string): string {
  return execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim();
}
