// expect: This operation has no pages: call it with a method of the client.
import { paginate } from "../../../src/index.ts";
import { company } from "../clients.ts";

paginate(company, "/api/roles");
