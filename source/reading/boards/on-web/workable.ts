import type { BoardOnWeb } from './on-web.ts';
import { part } from './sites.ts';

/** Workable: all of a board in one answer; one host for all companies, which wants to be left alone. */
export const workable: BoardOnWeb = {
  name: 'workable',
  title: 'Workable',
  example: 'workable:acme',
  addresses: [
    /^apply\.workable\.com\/api\/v\d\/(?:widget\/)?accounts\/(?<name>[^/?]+)(?:\/jobs\/(?<job>\w+))?/i,
    /^apply\.workable\.com\/(?<name>[^/?]+)(?:\/(?:j|jobs\/view)\/(?<job>\w+))?/i,
    /^(?<name>[^./]+)\.workable\.com\/(?:j\/(?<job>\w+))?/i,
  ],
  nobody: ['api', 'j', 'www', 'apply', 'help', 'careers', 'jobs', 'resources', 'static', 'cdn'],
  sitesNamed: (name) => [{ name }],
  request: ({ name }) => ({
    address: `https://apply.workable.com/api/v1/widget/accounts/${part(name)}?details=true`,
  }),
  pause: 2000,
};
