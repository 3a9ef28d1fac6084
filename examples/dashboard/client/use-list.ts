import type { CompanyClient } from "@keepnet/core";
import { useListState } from "./list-state.ts";
import { previousPage } from "./previous-page.ts";

/** What the lists of one company have in common: the page in the URL, the body that asks for it, and what to show meanwhile. */
export function useList(company: CompanyClient, name: string, orderBy: string) {
  const pageNumber = useListState().page(name);
  const body = { pageNumber, pageSize: 10, orderBy, ascending: false, filter: { condition: "AND" } } as const;
  return { body, list: { name, page: pageNumber }, placeholderData: previousPage(company) };
}
