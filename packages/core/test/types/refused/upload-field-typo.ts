// expect: 'Fiel' does not exist in type
import { upload } from "../../../src/index.ts";
import { company } from "../clients.ts";

upload(company, "/api/target-users/upload", { body: { Fiel: new Blob() } });
