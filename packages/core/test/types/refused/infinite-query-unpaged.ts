// expect: This operation has no pages: call it with a method of the client.
import { infiniteQueryOptions } from "../../../src/query.ts";
import { company } from "../clients.ts";

infiniteQueryOptions(company, "/api/target-users/example-file");
