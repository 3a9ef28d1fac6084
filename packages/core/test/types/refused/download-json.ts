// expect: Argument of type '"/api/target-users/search"' is not assignable to parameter of type
import { download } from "../../../src/index.ts";
import { company, search } from "../clients.ts";

download(company, "/api/target-users/search", { body: search });
