import type { WebRequest } from '../../reading/boards/on-web/on-web.ts';

/** What tells a request from others. */
export function keyOfRequest({ address, body }: WebRequest): string {
  return body === undefined ? address : `${address} ${JSON.stringify(body)}`;
}
