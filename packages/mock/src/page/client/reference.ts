import { credentials } from "../../sandbox/seed/credentials.ts";

/** What this page uses of Scalar, which comes as a script of its own. */
declare const Scalar: { createApiReference(target: string, configuration: object): unknown };

/** Shows the API reference with this mock as the server that its requests go to. Nothing is loaded from elsewhere. */
export async function showReference(): Promise<void> {
  const content = (await (await fetch("/__mock/openapi.json")).json()) as object;
  await loadScalar();
  const { origin } = location;
  const { clientId = "", clientSecret = "" } = credentials[0] ?? {};
  const clientCredentials = {
    tokenUrl: `${origin}/connect/token`,
    "x-scalar-client-id": clientId,
    clientSecret,
    "x-scalar-credentials-location": "body",
    selectedScopes: ["api1"],
  };
  Scalar.createApiReference("#reference", {
    content,
    servers: [{ url: origin, description: "This mock" }],
    authentication: {
      preferredSecurityScheme: "oauth2",
      securitySchemes: { oauth2: { flows: { clientCredentials } } },
    },
    agent: { disabled: true },
    hideClientButton: true,
    mcp: { disabled: true },
    proxyUrl: "",
    showDeveloperTools: "never",
    telemetry: false,
    withDefaultFonts: false,
  });
}

function loadScalar(): Promise<unknown> {
  // The validation library in Scalar would try whether it may compile code, which this page's policy forbids.
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
  const script = document.createElement("script");
  script.src = "/__mock/page/scalar.js";
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
  });
  document.head.append(script);
  return loaded;
}
