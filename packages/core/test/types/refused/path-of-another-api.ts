// expect: This client has no operation with this method and path. See the list of operations, or call client.request().
import { company } from "../clients.ts";

company.GET("/v2/pets");
