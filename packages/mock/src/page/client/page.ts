import { companyHeaders, showCompanies, withoutCompanyExamples } from "./companies.ts";
import { createReference } from "./reference.ts";
import { watchRequests } from "./requests.ts";
import { showScenarios } from "./scenarios.ts";
import { requestToken } from "./session.ts";
import { showCredentials } from "./sign-in.ts";
import { fitStrip } from "./strip.ts";

fitStrip();
const content = (await (await fetch("/__mock/openapi.json")).json()) as object;
const reference = await createReference(withoutCompanyExamples(content), companyHeaders(content));
await showCredentials(async (credential) => {
  const token = await requestToken(content, credential);
  reference.signIn(credential, token);
  await showCompanies(content, credential, token);
});
await showScenarios();
await watchRequests();
