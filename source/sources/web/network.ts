/** One request as it goes out. */
export interface Outgoing {
  readonly address: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** What is posted; without it the address is only read. */
  readonly body?: string | undefined;
  /** Whether it may go to a machine that the rest of the world cannot reach: such as this one, or one next to it. */
  readonly mayBePrivate: boolean;
}

/** What came back, whatever its status. */
export interface Incoming {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** As it was before it was compressed for the way. */
  readonly body: Uint8Array;
  /** Whether it came from a machine that the rest of the world cannot reach. */
  readonly isPrivate: boolean;
}

/** What asks servers, and waits; handed in, so that tests need neither. */
export interface Network {
  /** Sends one request and reads its answer, within limits of time and size; a `WebTrouble` says why there is none. */
  exchange(outgoing: Outgoing, signal: AbortSignal): Promise<Incoming>;
  /** Resolves when so many milliseconds are over; rejects when the signal is aborted. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
}
