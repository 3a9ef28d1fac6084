import { mapUsers, uploadUsers } from "@keepnet/core";
import { acme } from "./prelude.ts";

/** The file of an import, as text. */
export const csv = "E-mail,First name,Cost center\nanna@acme.example,Anna,4711\n";
const people = new File([csv], "users.csv", { type: "text/csv" });

/** An upload whose columns are mapped, and the job that maps them. */
export const { transactionId } = await uploadUsers(acme, people);
export const { jobId } = await mapUsers(acme, { transactionId }, { mapping: { "E-mail": "email" } });
