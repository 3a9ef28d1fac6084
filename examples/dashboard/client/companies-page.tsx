import { Link } from "react-router";
import { Badge } from "./badge.tsx";
import { count, day } from "./format.ts";
import { Heading } from "./heading.tsx";
import { keepnet } from "./keepnet.ts";
import { listQuery, useListState } from "./list-state.ts";
import { type Column, Listing } from "./listing.tsx";
import { Refresh } from "./refresh.tsx";
import { SearchForm } from "./search-form.tsx";
import { useCompanies } from "./use-companies.ts";
import { type ListedCompany, withChildren } from "./with-children.ts";

export function CompaniesPage() {
  const { query, search, pageNumber } = useCompanies();
  const suffix = listQuery(useListState());
  const columns: Column<ListedCompany>[] = [
    {
      head: "Name",
      cell: ({ companyResourceId, companyName, industryName, partOf }) => (
        <>
          <Link to={`/companies/${companyResourceId}${suffix}`}>{companyName || companyResourceId}</Link>
          {partOf && <span className="fine">part of {partOf}</span>}
          <span className="fine narrow">{industryName}</span>
        </>
      ),
    },
    { head: "Industry", kind: "wide", cell: ({ industryName }) => industryName },
    { head: "License", kind: "wide", cell: ({ licenseTypeName }) => licenseTypeName },
    {
      head: "Ends",
      cell: ({ licenceExpired, licenseEndDate }) => (
        <>
          {day(licenseEndDate)} {licenceExpired && <Badge text="Expired" />}
        </>
      ),
    },
    {
      head: "Active this month",
      kind: "wide number",
      cell: ({ monthlyActiveUserCount }) => count(monthlyActiveUserCount),
    },
    {
      head: "People",
      kind: "number",
      cell: ({ targetUserCount, isNumberOfUsersLimited, numberOfUsers }) =>
        isNumberOfUsersLimited
          ? `${count(targetUserCount)} of ${count(Number(numberOfUsers))}`
          : count(targetUserCount),
    },
  ];
  return (
    <main id="main" className="page">
      <div className="bar">
        <Heading title="Customers" />
        <SearchForm />
        <Refresh client={keepnet} />
      </div>
      <Listing
        title={search ? `Customers with “${search}”` : "All customers"}
        none={search ? `No customer has “${search}”.` : "This credential manages no customers yet."}
        name="page"
        page={pageNumber}
        query={query}
        columns={columns}
        rowKey={({ companyResourceId }) => companyResourceId}
        rows={withChildren}
      />
    </main>
  );
}
