// expect: is not assignable to parameter of type 'PagedPath<"company">'
import { infiniteQueryOptions } from "../../../src/query.ts";
import { company } from "../clients.ts";

infiniteQueryOptions(company, "/api/target-users/example-file");
