import { useSearchParams } from "react-router";

export interface ListState {
  /** The page number that the URL has under a name, from 1. */
  page(name: string): number;
  /** The query of a link to another page of a list. */
  query(name: string, page: number): string;
  search: string;
}

/** The search and the pages of the lists, which are in the URL: it can be shared, and Back goes back. */
export function useListState(): ListState {
  const [params] = useSearchParams();
  return {
    search: params.get("search") ?? "",
    page(name) {
      const page = Number(params.get(name));
      return Number.isSafeInteger(page) && page > 0 ? page : 1;
    },
    query(name, page) {
      const next = new URLSearchParams(params);
      next.set(name, String(page));
      return `?${next}`;
    },
  };
}

/** The query that only keeps where the person is in the list of customers. */
export function listQuery({ search, page }: ListState): string {
  const params = new URLSearchParams();
  if (search) params.set("search", search);
  if (page("page") > 1) params.set("page", String(page("page")));
  return params.size > 0 ? `?${params}` : "";
}
