// expect: 'pageSize' does not exist in type
import { paginate } from "../../../src/index.ts";
import { company } from "../clients.ts";

paginate(company, "/api/leaderboard/get-all", { body: { pageSize: 5 } });
