// expect: Type 'string' is not assignable to type 'UploadFile'
import { upload } from "../../../src/index.ts";
import { company } from "../clients.ts";

upload(company, "/api/target-users/upload", { body: { File: "users.csv" } });
