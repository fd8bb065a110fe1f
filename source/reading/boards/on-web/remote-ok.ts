import type { BoardOnWeb } from './on-web.ts';

/** RemoteOK: the newest in one answer. It asks for a link to it, and to be named. */
export const remoteOk: BoardOnWeb = {
  name: 'remoteok',
  title: 'Remote OK',
  example: 'remoteok',
  addresses: [/^(?:www\.)?remoteok\.(?:com|io)\/(?:remote-jobs\/(?:[^/?]*-)?(?<job>\d+)\b)?/i],
  request: () => ({ address: 'https://remoteok.com/api' }),
};
