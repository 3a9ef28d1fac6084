// expect: This operation does not respond with a file: call it with a method of the client.
import { download } from "../../../src/index.ts";
import { company, search } from "../clients.ts";

download(company, "/api/target-users/search", { body: search });
