// expect: This operation spans all managed companies: call it on the unbound client that createKeepnet() returned.
import { paginate } from "../../../src/index.ts";
import { company } from "../clients.ts";

paginate(company, "/api/companies/search");
