import type { Network } from './sources/web/network.ts';

/** The part of a process that the program uses; everything outside of it comes in through here. */
export interface World extends Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env' | 'platform'> {
  /** The time, in milliseconds since 1970. */
  now(): number;
  /** What asks servers; without it Node does. */
  readonly network?: Network;
  /** Takes a note of what happened, for crash reports and debug logs: never what a person reads or types. */
  note(what: string): void;
  /** Writes down a fault of the program itself, at once, and gives what to tell the person. */
  explainCrash(error: unknown): string;
}

/** The day where the person is, as `2018-10-31`. */
export function today(world: Pick<World, 'now'>): string {
  const now = new Date(world.now());
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
