// expect: Name the company: call it on keepnet.forCompany(id), or add header: { \"X-KEEPNET-Company-Id\": id } to params.
import { paginate } from "../../../src/index.ts";
import { keepnet } from "../clients.ts";

paginate(keepnet, "/api/target-users/search", { body: { pageSize: 5 } });
