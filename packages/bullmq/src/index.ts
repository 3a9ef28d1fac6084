export { type CompanyContext, type CompanyWorkerOptions, companyWorker } from "./company-worker.ts";
export type { CompanyJobData, CompanyRow, Enqueued, EnqueueOptions } from "./enqueue-companies.ts";
export { enqueueCompanies } from "./enqueue-companies.ts";
export { type RunFailure, type RunStatus, runStatus } from "./run-status.ts";
export { type SharedLimitOptions, sharedLimit } from "./shared-limit.ts";
