import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useId } from "react";
import { Failure } from "./failure.tsx";
import { count } from "./format.ts";
import { Pager } from "./pager.tsx";

export interface Column<Row> {
  head: string;
  cell: (row: Row) => ReactNode;
  /** `number` aligns to the right; `wide` is left out where there is no room. */
  kind?: "number" | "wide" | "wide number";
}

interface ListPage<Row> {
  readonly results?: readonly Row[] | null;
  readonly totalNumberOfPages?: number | null;
  readonly totalNumberOfRecords?: number | null;
}

interface ListingProps<Row> {
  title: string;
  /** What to say where there are no rows. */
  none: string;
  /** The parameter of the URL that has the page number, and its value. */
  name: string;
  page: number;
  query: UseQueryResult<ListPage<Row>>;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  rows?: (results: readonly Row[]) => readonly Row[];
}

/** One page of a list: its rows, or that it is loading, empty, or failed. */
export function Listing<Row>({
  title,
  none,
  name,
  page,
  query,
  columns,
  rowKey,
  rows = (all) => all,
}: ListingProps<Row>) {
  const heading = useId();
  const { data, error, isPending, isPlaceholderData, refetch } = query;
  const shown = rows(data?.results ?? []);
  const [first, ...others] = columns;
  return (
    <section className="listing" aria-labelledby={heading} aria-busy={isPending || isPlaceholderData}>
      <h2 id={heading}>
        {title} {data && <span className="count">{count(data.totalNumberOfRecords)}</span>}
      </h2>
      {error && <Failure what={title} error={error} isStale={data !== undefined} onRetry={refetch} />}
      {isPending && (
        <div className="skeleton">
          <span role="status">Loading {title.toLowerCase()}…</span>
        </div>
      )}
      {data && shown.length === 0 && <p className="none">{none}</p>}
      {shown.length > 0 && (
        <table className={isPlaceholderData ? "stale" : undefined}>
          <thead>
            <tr>
              {columns.map(({ head, kind }) => (
                <th key={head} scope="col" className={kind}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={rowKey(row)}>
                <th scope="row">{first?.cell(row)}</th>
                {others.map(({ head, cell, kind }) => (
                  <td key={head} className={kind}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {data && <Pager of={title.toLowerCase()} name={name} page={page} pages={data.totalNumberOfPages ?? 1} />}
    </section>
  );
}
