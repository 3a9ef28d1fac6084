import type { Place } from "@keepnet/document";
import { serversOf } from "../operations/fingerprint.ts";
import { securityOf } from "../operations/security.ts";

/** What a document says for all its operations at once: where they are, and what they want to see. */
export function settingsOf(document: Place): Record<string, string> {
  const schemes = document.below("components")?.entries("securitySchemes") ?? [];
  const servers = serversOf(document);
  const flows = schemes.flatMap(([, scheme]) => scheme.entries("flows"));
  return {
    servers: servers.join(", ") || "none",
    security: securityOf(document, document),
    "token URL": flows.flatMap(([, flow]) => absolute(flow.text("tokenUrl"), servers[0])).join(", ") || "none",
    scopes: flows.flatMap(([, flow]) => Object.keys(Object(flow.value("scopes")))).join(", ") || "none",
  };
}

function absolute(url: string | undefined, server: string | undefined): string[] {
  return url === undefined ? [] : [URL.parse(url, server)?.href ?? url];
}
