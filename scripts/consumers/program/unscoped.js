// In plain JavaScript nothing stops a call without its company before it runs.
import { bearer, createKeepnet } from "@keepnet/core";

const keepnet = createKeepnet({ baseUrl: process.argv[2], auth: bearer("a-token") });
const error = await keepnet.GET("/api/roles").catch((reason) => reason);
console.log(error.code);
