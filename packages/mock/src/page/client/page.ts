import { showReference } from "./reference.ts";
import { watchRequests } from "./requests.ts";
import { showCredentials } from "./sign-in.ts";

showCredentials();
await showReference();
await watchRequests();
