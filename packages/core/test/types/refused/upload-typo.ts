// expect: Did you mean \"/api/target-users/upload\"?
import { upload } from "../../../src/index.ts";
import { company } from "../clients.ts";

upload(company, "/api/target-users/uplaod", { body: { File: new Blob() } });
