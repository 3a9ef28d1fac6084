import type { CompanyClient } from "@keepnet/core";
import { queryOptions } from "@keepnet/core/query";
import { useQuery } from "@tanstack/react-query";
import { Badge } from "./badge.tsx";
import { count, day } from "./format.ts";
import { Listing } from "./listing.tsx";
import { Share } from "./share.tsx";
import { useList } from "./use-list.ts";

export function CampaignResults({ company }: { company: CompanyClient }) {
  const { body, list, placeholderData } = useList(company, "results", "Name");
  const query = useQuery({
    ...queryOptions(company, "POST", "/api/phishing-simulator/phishing-campaign-job-report/search", { body }),
    placeholderData,
  });
  return (
    <Listing
      {...list}
      title="Results of phishing campaigns"
      none="No phishing campaign has been launched yet."
      query={query}
      rowKey={({ phishingCampaignResourceId, instanceGroup }) => `${phishingCampaignResourceId} ${instanceGroup}`}
      columns={[
        {
          head: "Name",
          cell: ({ name, startDate, emailDeliveredUserCount }) => (
            <>
              {name}
              <span className="fine">{day(startDate)}</span>
              <span className="fine narrow">{count(emailDeliveredUserCount)} delivered</span>
            </>
          ),
        },
        { head: "Status", kind: "wide", cell: ({ status }) => <Badge text={status} /> },
        { head: "Delivered", kind: "wide number", cell: (row) => count(row.emailDeliveredUserCount) },
        { head: "Opened", kind: "number", cell: (row) => <Share part={row.totalOpenedCount} of={row} /> },
        { head: "Clicked", kind: "number", cell: (row) => <Share part={row.totalClickedCount} of={row} /> },
        { head: "Submitted", kind: "number", cell: (row) => <Share part={row.totalSubmittedCount} of={row} /> },
      ]}
    />
  );
}
