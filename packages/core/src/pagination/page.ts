/**
 * One page of a search. `Total` is a number, except where the API does not say how many rows there are, on the timeline
 * of a person.
 */
export interface Page<Row, Total extends number | undefined = number> {
  /** Counted from 1. */
  readonly pageNumber: number;
  readonly totalNumberOfPages: Total;
  readonly totalNumberOfRecords: Total;
  readonly rows: readonly Row[];
}

/** The rows of a search, requested page by page while they are read. Each iteration requests anew. */
export interface Paginated<Row, Total extends number | undefined = number> extends AsyncIterable<Row> {
  /** The same, a page at a time. */
  pages(): AsyncIterable<Page<Row, Total>>;
}
