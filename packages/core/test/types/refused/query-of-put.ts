// expect: Argument of type '"PUT"' is not assignable to parameter of type 'ReadMethod'
import { queryOptions } from "../../../src/query.ts";
import { company } from "../clients.ts";

queryOptions(company, "PUT", "/api/target-users/{resourceId}", { params: { path: { resourceId: "x1" } } });
