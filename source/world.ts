/** The part of a process that the program uses; everything outside of it comes in through here. */
export type World = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env' | 'platform'>;
