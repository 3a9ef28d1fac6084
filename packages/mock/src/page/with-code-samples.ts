import { isObject, type Json, operationsOf, Place } from "@keepnet/document";
import { codeSampleOf } from "@keepnet/samples";

/** How Scalar shows that the client is installed. */
const installation = [
  { lang: "TypeScript", description: "The typed client for this API.", source: "npm install @keepnet/core" },
];

/** A document with a program for each operation that `@keepnet/core` can call, in `x-codeSamples`. */
export function withCodeSamples(document: object, baseUrl: string): object {
  const paths: Record<string, object> = { ...(document as { paths: Record<string, object> }).paths };
  const signIn = [
    'const auth = clientCredentials({ clientId: "mock-reseller", clientSecret: "mock-reseller-secret" });',
    `const keepnet = createKeepnet({ baseUrl: ${JSON.stringify(baseUrl)}, auth });`,
  ];
  let hasSamples = false;
  for (const operation of operationsOf(Place.rootOf(document as Json))) {
    const item = paths[operation.path];
    const own = (item as Record<string, unknown> | undefined)?.[operation.method] as Json;
    if (operation.annotations.scope === undefined || !isObject(own)) continue;
    hasSamples = true;
    const sample = { lang: "typescript", label: "@keepnet/core", source: codeSampleOf(operation, signIn) };
    const others = Array.isArray(own["x-codeSamples"]) ? own["x-codeSamples"] : [];
    paths[operation.path] = { ...item, [operation.method]: { ...own, "x-codeSamples": [sample, ...others] } };
  }
  if (!hasSamples) return document;
  const { info } = document as { info: object };
  return { ...document, info: { ...info, "x-scalar-sdk-installation": installation }, paths };
}
