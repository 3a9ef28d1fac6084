// For workerd, which gives a program its settings with the request.
import { clientCredentials } from "@keepnet/core";
// biome-ignore lint/correctness/useImportExtensions: it is compiled before this runs
import { run } from "./program.js";

export default {
  async fetch(_request, { baseUrl, clientId, clientSecret }) {
    return Response.json(await run(baseUrl, clientCredentials({ clientId, clientSecret })));
  },
};
