/** What a person can change while saving a search, and the searches that are saved, by their names. */
export interface NamingState {
  /** The name that is being typed for the query. */
  readonly searchName: string;
  readonly searches: ReadonlyMap<string, string>;
}

/** Nothing typed, and nothing saved. */
export const namingStart: NamingState = { searchName: '', searches: new Map() };
