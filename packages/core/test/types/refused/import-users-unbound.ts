// expect: Argument of type 'Keepnet' is not assignable to parameter of type 'ImportClient'
import { importUsers } from "../../../src/index.ts";
import { keepnet } from "../clients.ts";

importUsers(keepnet, new Blob(), { mapping: { Mail: "email" } });
