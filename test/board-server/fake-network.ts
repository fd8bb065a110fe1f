import type { Incoming, Network, Outgoing } from '../../source/sources/web/network.ts';
import { isPrivateHost } from '../../source/sources/web/private-address.ts';
import { answerTo } from './answering.ts';
import type { Answers } from './made-up-boards.ts';

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
      const { status, headers, body: said } = answerTo(others, address, body, outgoing.headers);
      const isPrivate = isPrivateHost(address.hostname);
      return { status, headers, body: said, isPrivate };
    },
    async pause(milliseconds) {
      waited.push(milliseconds);
    },
  };
}
