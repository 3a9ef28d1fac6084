import { type CompanyClient, isKeepnetError } from "@keepnet/core";
import { queryOptions } from "@keepnet/core/query";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { CampaignResults } from "./campaign-results.tsx";
import { Campaigns } from "./campaigns.tsx";
import { CompanyFacts } from "./company-facts.tsx";
import { CompanyRail } from "./company-rail.tsx";
import { Enrollments } from "./enrollments.tsx";
import { Failure } from "./failure.tsx";
import { Heading } from "./heading.tsx";
import { keepnet } from "./keepnet.ts";
import { listQuery, useListState } from "./list-state.ts";
import { NotFound } from "./not-found.tsx";
import { Refresh } from "./refresh.tsx";

/** The customer in the URL. Everything below it works on that company's client, and so do the keys of its queries. */
export function CompanyPage() {
  const { id = "" } = useParams();
  const company = clientOf(id);
  return company ? <Company company={company} /> : <NotFound what={`The customer ${id}`} />;
}

/** The client of a company; undefined for text that cannot be a Company ID. */
function clientOf(id: string): CompanyClient | undefined {
  try {
    return keepnet.forCompany(id);
  } catch (error) {
    if (isKeepnetError(error) && error.code === "invalid_scope") return undefined;
    throw error;
  }
}

function Company({ company }: { company: CompanyClient }) {
  const suffix = listQuery(useListState());
  const { data, error, refetch } = useQuery(queryOptions(company, "GET", "/api/companies/{resourceId}"));
  if (isKeepnetError(error) && error.code === "not_found") {
    return <NotFound what={`The customer ${company.companyId}`} reason="Open it from the list." />;
  }
  return (
    <div className="split">
      <CompanyRail />
      <main id="main" className="page">
        <nav aria-label="Breadcrumb" className="crumbs">
          <Link to={`/${suffix}`}>Customers</Link>
        </nav>
        <div className="bar">
          <Heading title={data?.name ?? company.companyId} />
          <Refresh client={company} />
        </div>
        {error && <Failure what="The customer" error={error} isStale={data !== undefined} onRetry={refetch} />}
        <CompanyFacts company={company} details={data} />
        <div className="lists">
          <Enrollments company={company} />
          <Campaigns company={company} />
        </div>
        <CampaignResults company={company} />
      </main>
    </div>
  );
}
