import type { World } from '../../world.ts';

/** What a source on the web needs of the world around the program. */
export type Outside = Pick<World, 'env' | 'now' | 'network'>;
