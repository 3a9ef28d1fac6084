import type { Domain } from "../../domain.ts";
import { ok } from "../../replies.ts";
import { fieldNamed } from "../../search/fields.ts";
import { ordered } from "../../search/order.ts";
import { findJob, jobs, toRow } from "./job.ts";

export const jobDomain: Domain = {
  seed: (world, examples) => {
    for (const { companyId = "", value } of examples.answers("listJobs")) {
      for (const job of value.data)
        world
          .company(companyId)
          ?.table(jobs)
          .put({ ...job, processResults: [] });
    }
    for (const { companyId = "", value } of examples.answers("getJob")) {
      world.company(companyId)?.table(jobs).put(value.data);
    }
  },
  handlers: {
    listJobs: ({ company }) => {
      const rows = [...company.table(jobs).values()].map(toRow);
      return ok(ordered(rows, fieldNamed("createTime", "", { row: "Job" }), false));
    },
    getJob: ({ company, path }) => ok(findJob(company, path.resourceId)),
  },
};
