// expect: 'pagSize' does not exist in type
import { paginate } from "../../../src/index.ts";
import { keepnet } from "../clients.ts";

paginate(keepnet, "/api/companies/search", { body: { pagSize: 5 } });
