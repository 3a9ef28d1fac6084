import type { Credential } from "../../sandbox/access/credential.ts";

/** What this page uses of Scalar, which comes as a script of its own. */
declare const Scalar: {
  createApiReference(target: string, configuration: object): { updateConfiguration(configuration: object): void };
};

/** What Scalar passes before it sends a request: the request, and the parts that it will be made of. */
interface BeforeRequest {
  readonly request: Request;
  readonly requestBuilder: { readonly headers: Headers };
}

/** The API reference on the page. */
export interface Reference {
  /** Signs its requests in, with a token where there is one. */
  signIn(credential: Credential, token: string | undefined): void;
}

/**
 * Shows the API reference with this mock as the server that its requests go to. Nothing is loaded from elsewhere.
 *
 * @param headersOf - the headers to add to a request
 */
export async function createReference(
  content: object,
  headersOf: (request: Request) => Readonly<Record<string, string>>,
): Promise<Reference> {
  await loadScalar();
  const configuration = {
    content,
    servers: [{ url: location.origin, description: "This mock" }],
    onBeforeRequest: ({ request, requestBuilder }: BeforeRequest) => {
      for (const [name, value] of Object.entries(headersOf(request))) requestBuilder.headers.set(name, value);
    },
    agent: { disabled: true },
    hideClientButton: true,
    mcp: { disabled: true },
    proxyUrl: "",
    showDeveloperTools: "never",
    telemetry: false,
    withDefaultFonts: false,
  };
  let shown: ReturnType<typeof Scalar.createApiReference> | undefined;
  return {
    signIn(credential, token) {
      const signedIn = { ...configuration, authentication: authenticationOf(credential, token) };
      if (shown) shown.updateConfiguration(signedIn);
      else shown = Scalar.createApiReference("#reference", signedIn);
    },
  };
}

function authenticationOf({ clientId, clientSecret }: Credential, token = ""): object {
  const clientCredentials = {
    tokenUrl: `${location.origin}/connect/token`,
    token,
    "x-scalar-client-id": clientId,
    clientSecret,
    "x-scalar-credentials-location": "body",
    selectedScopes: ["api1"],
  };
  return {
    preferredSecurityScheme: "oauth2",
    securitySchemes: { oauth2: { flows: { clientCredentials } } },
  };
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
