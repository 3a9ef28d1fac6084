// expect: Expected 3 arguments, but got 2
import { paginate } from "../../../src/index.ts";
import { keepnet } from "../clients.ts";

paginate(keepnet, "/api/target-users/search");
