import { NavLink } from "react-router";
import { Failure } from "./failure.tsx";
import { listQuery, useListState } from "./list-state.ts";
import { Pager } from "./pager.tsx";
import { SearchForm } from "./search-form.tsx";
import { useCompanies } from "./use-companies.ts";
import { withChildren } from "./with-children.ts";

/** The list of customers beside the one that is open. */
export function CompanyRail() {
  const { query, pageNumber } = useCompanies();
  const suffix = listQuery(useListState());
  const { data, error, refetch } = query;
  return (
    <aside className="rail" aria-label="Customers">
      <SearchForm />
      {error && <Failure what="The list of customers" error={error} onRetry={refetch} />}
      <ul>
        {withChildren(data?.results ?? []).map(({ companyResourceId, companyName }) => (
          <li key={companyResourceId}>
            <NavLink to={`/companies/${companyResourceId}${suffix}`}>{companyName || companyResourceId}</NavLink>
          </li>
        ))}
      </ul>
      {data?.results?.length === 0 && <p className="none">No customer has this name.</p>}
      {data && <Pager of="customers" name="page" page={pageNumber} pages={data.totalNumberOfPages ?? 1} />}
    </aside>
  );
}
