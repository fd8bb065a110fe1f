/** What can be done about trouble: the same once more, nothing, or nothing until there is a network again. */
export type Remedy = 'repeat' | 'none' | 'network';

/** Why there is no answer, in words that follow the name of what was asked. */
export class WebTrouble extends Error {
  constructor(
    message: string,
    readonly remedy: Remedy = 'none',
    /** The status of the answer, if there was one. */
    readonly status?: number,
    /** Milliseconds until it may be asked again, if the server said so. */
    readonly wait?: number,
  ) {
    super(message);
    this.name = 'WebTrouble';
  }
}

/** Whether a server says that there is nothing at an address. */
export function isMissing(error: unknown): error is WebTrouble {
  return error instanceof WebTrouble && (error.status === 404 || error.status === 410);
}

type Words = (host: string, message: string) => string;

/** OpenSSL and Node name everything that a certificate is for: the beginning is enough. */
const untrusted: Words = (host, message) =>
  `the certificate of ${host} is not to be trusted (${message.replace(/[.:] .*/s, '')}); if it is your company's, name a file with it in NODE_EXTRA_CA_CERTS`;
const noNetwork: Words = (host) => `there is no network, or no host called ${host}`;
const broken: Words = (host) => `${host} broke off the connection`;

/** By the codes of Node and OpenSSL. */
const reasons: Readonly<Record<string, readonly [Remedy, Words]>> = {
  ENOTFOUND: ['none', noNetwork],
  EAI_AGAIN: ['network', noNetwork],
  ENETUNREACH: ['network', () => 'there is no network'],
  ENETDOWN: ['network', () => 'there is no network'],
  EHOSTUNREACH: ['none', (host) => `${host} cannot be reached`],
  ECONNREFUSED: ['none', (host) => `${host} takes no connections`],
  ECONNRESET: ['repeat', broken],
  EPIPE: ['repeat', broken],
  ETIMEDOUT: ['repeat', (host) => `${host} does not answer`],
  Z_BUF_ERROR: ['repeat', (host) => `the answer of ${host} was cut short`],
  Z_DATA_ERROR: ['none', (host) => `the answer of ${host} is broken: it cannot be decompressed`],
  EPROTO: ['none', (host, message) => `${host} does not speak TLS as it should (${message})`],
};

/** An error of Node's as trouble with a host; what is trouble already stays as it is. */
export function troubleOf(error: unknown, host: string): WebTrouble {
  if (error instanceof WebTrouble) return error;
  const { code = '', message, errors } = error as NodeJS.ErrnoException & { errors?: readonly unknown[] };
  // Several addresses of one host were tried.
  if (errors?.[0]) return troubleOf(errors[0], host);
  const [remedy, words] = reasons[code] ?? [
    'none',
    isOfCertificates(code) ? untrusted : (_host: string, said: string) => `it could not be asked: ${said}`,
  ];
  return new WebTrouble(words(host, message), remedy);
}

function isOfCertificates(code: string): boolean {
  return /CERT|^UNABLE_TO_|SELF_SIGNED|ERR_TLS/.test(code);
}
