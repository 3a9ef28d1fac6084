/** A course of events in which the number of requests is what matters. */
export interface Scenario {
  readonly name: string;
  /** The counts as they must be, exactly. */
  readonly expected: Counts;
  readonly run: () => Promise<Counts>;
}

/** How many requests were sent, by what they are. */
export type Counts = Readonly<Record<string, number>>;
