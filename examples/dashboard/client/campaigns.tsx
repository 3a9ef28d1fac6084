import type { CompanyClient } from "@keepnet/core";
import { queryOptions } from "@keepnet/core/query";
import { useQuery } from "@tanstack/react-query";
import { Badge } from "./badge.tsx";
import { day } from "./format.ts";
import { Listing } from "./listing.tsx";
import { useList } from "./use-list.ts";

export function Campaigns({ company }: { company: CompanyClient }) {
  const { body, list, placeholderData } = useList(company, "campaigns", "CreateTime");
  const query = useQuery({
    ...queryOptions(company, "POST", "/api/phishing-simulator/phishing-campaign/search", { body }),
    placeholderData,
  });
  return (
    <Listing
      {...list}
      title="Phishing campaigns"
      none="There is no phishing campaign yet."
      query={query}
      rowKey={({ resourceId }) => resourceId}
      columns={[
        {
          head: "Name",
          cell: ({ name, method }) => (
            <>
              {name}
              <span className="fine">{method}</span>
            </>
          ),
        },
        { head: "By", kind: "wide", cell: ({ createdBy }) => createdBy },
        { head: "Last launch", cell: ({ lastLaunch }) => day(lastLaunch) },
        { head: "Status", cell: ({ status }) => <Badge text={status} /> },
      ]}
    />
  );
}
