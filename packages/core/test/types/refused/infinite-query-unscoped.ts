// expect: Expected 3 arguments, but got 2
import { infiniteQueryOptions } from "../../../src/query.ts";
import { keepnet } from "../clients.ts";

infiniteQueryOptions(keepnet, "/api/target-users/search");
