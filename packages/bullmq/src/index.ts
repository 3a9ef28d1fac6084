export { type CompanyContext, type CompanyWorkerOptions, companyWorker } from "./company-worker.ts";
export {
  type CompanyJobData,
  type CompanyRow,
  type Enqueued,
  type EnqueueOptions,
  enqueueCompanies,
} from "./enqueue-companies.ts";
export { type RunFailure, type RunStatus, runStatus } from "./run-status.ts";
export { type SharedLimitOptions, sharedLimit } from "./shared-limit.ts";
