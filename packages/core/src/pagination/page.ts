/**
 * One page of a search. `Total` is a number, except on the timeline of a person, where the API may not report how many
 * rows there are.
 */
export interface Page<Row, Total extends number | undefined = number> {
  /** Counted from 1. */
  readonly pageNumber: number;
  readonly totalNumberOfPages: Total;
  readonly totalNumberOfRecords: Total;
  readonly rows: readonly Row[];
}

/** The rows of a search. Each page is requested when its rows are read. Each iteration sends the requests again. */
export interface Paginated<Row, Total extends number | undefined = number> extends AsyncIterable<Row> {
  /** Yields whole pages instead of rows. */
  pages(): AsyncIterable<Page<Row, Total>>;
}
