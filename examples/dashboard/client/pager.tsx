import { Link } from "react-router";
import { useListState } from "./list-state.ts";

interface PagerProps {
  /** The list, for the name of the navigation. */
  of: string;
  /** The parameter of the URL that has the page number. */
  name: string;
  page: number;
  pages: number;
}

export function Pager({ of, name, page, pages }: PagerProps) {
  const { query } = useListState();
  if (pages <= 1 && page === 1) return null;
  return (
    <nav className="pager" aria-label={`Pages of ${of}`}>
      {page > 1 && (
        <Link to={query(name, Math.min(page - 1, pages))} rel="prev">
          Previous
        </Link>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && (
        <Link to={query(name, page + 1)} rel="next">
          Next
        </Link>
      )}
    </nav>
  );
}
