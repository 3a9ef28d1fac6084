import type { Domain } from "../../domain.ts";
import { ok } from "../../replies.ts";
import { select } from "../../search/search.ts";
import { findJob, jobs, toRow } from "./job.ts";

export const jobDomain: Domain = {
  seed: (world, examples) => {
    for (const { companyId = "", value } of examples.responses("listJobs")) {
      for (const job of value.data)
        world
          .company(companyId)
          ?.table(jobs)
          .put({ ...job, processResults: [] });
    }
    for (const { companyId = "", value } of examples.responses("getJob")) {
      world.company(companyId)?.table(jobs).put(value.data);
    }
  },
  handlers: {
    listJobs: async ({ company }) => {
      const rows = [...company.table(jobs).values()].map(toRow);
      return ok(await select(rows, { orderBy: "createTime", ascending: false }, { row: "Job" }));
    },
    getJob: ({ company, path }) => ok(findJob(company, path.resourceId)),
  },
};
