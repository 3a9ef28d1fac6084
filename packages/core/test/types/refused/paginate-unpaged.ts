// expect: Argument of type '"/api/roles"' is not assignable to parameter of type
import { paginate } from "../../../src/index.ts";
import { company } from "../clients.ts";

paginate(company, "/api/roles");
