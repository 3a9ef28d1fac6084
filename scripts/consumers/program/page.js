// For browsers, which must not hold a secret.
import { bearer, createKeepnet, unwrap } from "@keepnet/core";
// biome-ignore lint/correctness/useImportExtensions: it is compiled before this runs
import { run } from "./program.js";

globalThis.run = (baseUrl, token) => run(baseUrl, bearer(token));

globalThis.whoIsAnswered = async (baseUrl, companies) => {
  const keepnet = createKeepnet({ baseUrl, auth: bearer("a-token") });
  const answered = [];
  for (const id of companies) answered.push((await unwrap(keepnet.forCompany(id).GET("/api/roles")))[0]?.name);
  return answered;
};
