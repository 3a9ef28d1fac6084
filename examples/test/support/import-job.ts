import { unwrap, upload } from "@keepnet/core";
import { acme } from "./prelude.ts";

const people = new File(["email,phoneNumber\nanna@acme.example,+15550100199\n"], "users.csv", { type: "text/csv" });
const { transactionId } = await upload(acme, "/api/target-users/upload", { body: { File: people } });
const fieldMappings = [{ excelColumnName: "email", fieldName: "email" }];
const job = await unwrap(acme.POST("/api/target-users/create-mapping", { body: { transactionId, fieldMappings } }));

/** A job that maps the columns of an uploaded file. */
export const jobId = job.resourceId;
