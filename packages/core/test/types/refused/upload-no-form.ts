// expect: This operation takes no file: call it with a method of the client.
import { upload } from "../../../src/index.ts";
import { company } from "../clients.ts";

upload(company, "/api/target-users", { body: { email: "a@acme.example" } });
