import type { Incoming, Network, Outgoing } from '../../source/sources/web/network.ts';
import { isPrivateHost } from '../../source/sources/web/private-address.ts';
import { type Answers, madeUpBoards } from './made-up-boards.ts';

/** A network in which nothing is sent: made-up boards answer, and what was asked and waited for is kept. */
export interface FakeNetwork extends Network {
  readonly asked: Outgoing[];
  readonly waited: number[];
}

/** Such a network; what `others` answer, or throw, comes before the boards. */
export function fakeNetwork(others: Answers = () => undefined): FakeNetwork {
  const asked: Outgoing[] = [];
  const waited: number[] = [];
  return {
    asked,
    waited,
    async exchange(outgoing, signal): Promise<Incoming> {
      asked.push(outgoing);
      signal.throwIfAborted();
      const { address, body = '' } = outgoing;
      const answer = others(address, body) ?? madeUpBoards[address.host]?.(address, body);
      const { status = 200, headers = {}, body: said } = answer ?? { status: 404, body: 'Not here' };
      const isPrivate = isPrivateHost(address.hostname);
      return { status, headers, body: typeof said === 'string' ? Buffer.from(said) : said, isPrivate };
    },
    async pause(milliseconds) {
      waited.push(milliseconds);
    },
  };
}
