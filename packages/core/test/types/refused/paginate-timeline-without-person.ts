// expect: Expected 3 arguments, but got 2
import { paginate } from "../../../src/index.ts";
import { company } from "../clients.ts";

paginate(company, "/api/leaderboard/get-user-timeline");
