import type { CompanyClient } from "@keepnet/core";
import { queryOptions } from "@keepnet/core/query";
import type { CompanyDetail } from "@keepnet/openapi";
import { useQuery } from "@tanstack/react-query";
import { Badge } from "./badge.tsx";
import { Failure } from "./failure.tsx";
import { count, day } from "./format.ts";

interface CompanyFactsProps {
  company: CompanyClient;
  details: CompanyDetail | undefined;
}

export function CompanyFacts({ company, details }: CompanyFactsProps) {
  const path = "/api/companies/{resourceId}/license-check";
  const { data: license, error, refetch } = useQuery(queryOptions(company, "GET", path));
  return (
    <>
      {error && <Failure what="The use of the license" error={error} onRetry={refetch} />}
      <dl className="facts" aria-busy={!details || !license}>
        <div>
          <dt>Status</dt>
          <dd>{details && <Badge text={details.statusName} />}</dd>
        </div>
        <div>
          <dt>License</dt>
          <dd>
            {details?.licenseTypeName}
            <span className="fine">{details && `until ${day(details.licenseEndDate)}`}</span>
          </dd>
        </div>
        <div>
          <dt>Active people</dt>
          <dd>
            {license && count(license.activeUserCount)}
            {license?.isLimited && ` of ${count(license.licenseLimit)}`}
            {license?.isLicenseExceeded && <span className="badge bad">over the limit</span>}
          </dd>
        </div>
        <div>
          <dt>Industry</dt>
          <dd>{details?.industryName}</dd>
        </div>
        <div>
          <dt>Country</dt>
          <dd>{details?.countryName}</dd>
        </div>
        <div>
          <dt>Company ID</dt>
          <dd>
            <code>{company.companyId}</code>
          </dd>
        </div>
      </dl>
    </>
  );
}
