// expect: This operation works in one company: call it on keepnet.forCompany(id), not on keepnet.allCompanies().
import { allCompanies } from "../clients.ts";

allCompanies.POST("/api/target-users/upload", { body: { File: new Blob() } });
