// expect: Argument of type '"/api/target-users"' is not assignable to parameter of type
import { upload } from "../../../src/index.ts";
import { company } from "../clients.ts";

upload(company, "/api/target-users", { body: { email: "a@acme.example" } });
