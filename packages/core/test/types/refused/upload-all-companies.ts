// expect: This operation works in one company: call it on keepnet.forCompany(id), not on keepnet.allCompanies().
import { upload } from "../../../src/index.ts";
import { allCompanies } from "../clients.ts";

upload(allCompanies, "/api/target-users/upload", { body: { File: new Blob() } });
