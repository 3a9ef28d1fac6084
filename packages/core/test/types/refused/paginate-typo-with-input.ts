// expect: Did you mean \"/api/target-users/search\"?
import { paginate } from "../../../src/index.ts";
import { company } from "../clients.ts";

paginate(company, "/api/target-user/search", { body: { pageSize: 5 } });
