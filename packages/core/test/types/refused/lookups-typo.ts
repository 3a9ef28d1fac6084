// expect: "contries"
import { lookups } from "../../../src/index.ts";
import { keepnet } from "../clients.ts";

lookups(keepnet, "contries");
