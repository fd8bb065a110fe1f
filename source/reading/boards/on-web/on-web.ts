/** Whose board it is, and which part of it is meant. */
export interface Site {
  /** As the board's addresses call whose it is; empty for a board that is not one company's. */
  readonly name: string;
  /** Where it is, for a board that has several hosts. */
  readonly host?: string | undefined;
  /** The one job that is meant, by its id or another part of its address. */
  readonly job?: string | undefined;
  /** Which of its postings are meant, as its API takes it: `team=Works&location=Ghent`. */
  readonly filters?: string | undefined;
  /** What else its address asks for and its API does not take: `remote=true`. */
  readonly ignored?: readonly string[] | undefined;
}

/** Something to ask a server for. */
export interface WebRequest {
  readonly address: string;
  /** What is sent, as JSON, to servers that want to be asked so. */
  readonly body?: unknown;
  /** Whether its answer holds no postings and only says what to ask for next. */
  readonly isIndex?: true;
  /** Whether its answer is a page for people, which states a posting for programs. */
  readonly isPage?: true;
}

/** What came for a request. */
export interface BoardAnswer {
  readonly request: WebRequest;
  /** What the answer says if it is JSON, else its text. */
  readonly value: unknown;
}

/** A posting that is known already, as far as its board knows it again. */
export interface KnownJob {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/** What a board is on the web: its addresses, what to ask for, how to go on. Plain data and functions without any effect. */
export interface BoardOnWeb {
  /** What is typed for it: alone, or before a colon and whose board it is. */
  readonly name: string;
  /** What people call it. */
  readonly title: string;
  /** Something that can be typed for it. */
  readonly example: string;
  /**
   * Its addresses, each from the host to its end, without protocol. Groups say whose board it is, where it is and which job
   * is meant: `name`, `host`, `job`.
   */
  readonly addresses: readonly RegExp[];
  /** Names in its addresses that are nobody's. */
  readonly nobody?: readonly string[];
  /** Whose boards a typed name may mean, to be tried in this order; without it there is one board for all. */
  readonly sitesNamed?: (name: string) => readonly Site[];
  /** What is typed for a site, where that is more than its name. */
  readonly typed?: (site: Site) => string;
  /** How pages that show the board as their own name it; the first group says whose it is, without one the page's host is it. */
  readonly embedded?: readonly RegExp[];
  /** The parameter by which such pages name a job. */
  readonly jobParameter?: string;
  /** The parameters of its addresses that its API takes as well. */
  readonly filters?: readonly string[];
  /** What to ask for first. */
  readonly request: (site: Site) => WebRequest;
  /** What to ask for when an answer has come; nothing after the last. */
  readonly next?: (answer: BoardAnswer, site: Site) => WebRequest | undefined;
  /** What to ask for to get the text of a posting, for boards whose lists have none. */
  readonly details?: (job: KnownJob, site: Site) => WebRequest | undefined;
  /** An answer with what only its address says. */
  readonly completed?: (answer: unknown, site: Site) => unknown;
  /** Where a posting can be read, for boards that do not say it. */
  readonly pageOf?: (id: string, site: Site) => string;
  /** The most pages that are asked for, where a board has more than anybody wants. */
  readonly mostPages?: number;
  /** Milliseconds between two requests, where a board asks for it. */
  readonly pause?: number;
  /** Milliseconds for which an answer will do, where a board asks for it. */
  readonly lasting?: number;
}
