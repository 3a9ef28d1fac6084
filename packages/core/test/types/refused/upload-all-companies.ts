// expect: is not assignable to parameter of type 'never'
import { upload } from "../../../src/index.ts";
import { allCompanies } from "../clients.ts";

upload(allCompanies, "/api/target-users/upload", { body: { File: new Blob() } });
