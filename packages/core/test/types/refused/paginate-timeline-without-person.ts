// expect: is not assignable to parameter of type 'Hint<"This operation needs input: pass { params, body } as the second argument.">'.
import { paginate } from "../../../src/index.ts";
import { company } from "../clients.ts";

paginate(company, "/api/leaderboard/get-user-timeline");
