import type { CompanyClient } from "@keepnet/core";
import { queryOptions } from "@keepnet/core/query";
import { useQuery } from "@tanstack/react-query";
import { Badge } from "./badge.tsx";
import { day } from "./format.ts";
import { Listing } from "./listing.tsx";
import { useList } from "./use-list.ts";

export function Enrollments({ company }: { company: CompanyClient }) {
  const { body, list, placeholderData } = useList(company, "enrollments", "CreateTime");
  const query = useQuery({ ...queryOptions(company, "POST", "/api/enrollments/search", { body }), placeholderData });
  return (
    <Listing
      {...list}
      title="Enrollments"
      none="Nobody is enrolled in a training yet."
      query={query}
      rowKey={({ enrollmentId }) => enrollmentId}
      columns={[
        {
          head: "Name",
          cell: ({ name, trainingName }) => (
            <>
              {name}
              <span className="fine">{trainingName}</span>
            </>
          ),
        },
        { head: "Type", kind: "wide", cell: ({ type }) => type },
        { head: "Start", cell: ({ startDate }) => day(startDate) },
        { head: "Status", cell: ({ status }) => <Badge text={status} /> },
      ]}
    />
  );
}
