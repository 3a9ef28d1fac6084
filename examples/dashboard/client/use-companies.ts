import { queryOptions } from "@keepnet/core/query";
import { useQuery } from "@tanstack/react-query";
import { keepnet } from "./keepnet.ts";
import { useListState } from "./list-state.ts";
import { previousPage } from "./previous-page.ts";

/** The page of customers that the URL asks for. */
export function useCompanies() {
  const { search, page } = useListState();
  const pageNumber = page("page");
  const body = {
    pageNumber,
    pageSize: 25,
    orderBy: "CompanyName",
    ascending: true,
    filter: { condition: "AND", searchInputTextValue: search },
  } as const;
  const query = useQuery({
    ...queryOptions(keepnet, "POST", "/api/companies/search", { body }),
    placeholderData: previousPage(keepnet),
  });
  return { query, search, pageNumber };
}
