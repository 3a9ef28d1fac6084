// expect: Name the company: call it on keepnet.forCompany(id), or add header: { \"X-KEEPNET-Company-Id\": id } to params.
import { upload } from "../../../src/index.ts";
import { keepnet } from "../clients.ts";

upload(keepnet, "/api/target-users/upload", { body: { File: new Blob() } });
