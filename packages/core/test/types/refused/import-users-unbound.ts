// expect: Type '"the unbound client, from createKeepnet()"' is not assignable to type '"the client of the credential's own company, from keepnet.ownCompany()"'.
import { importUsers } from "../../../src/index.ts";
import { keepnet } from "../clients.ts";

importUsers(keepnet, new Blob(), { mapping: { Mail: "email" } });
