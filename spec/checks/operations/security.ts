import type { Place } from "@keepnet/document";

/** The kinds of credential that an operation takes, whatever a document calls them: `http bearer or oauth2 api1`. */
export function securityOf(document: Place, operation: Place): string {
  const alternatives = [operation, document]
    .find((owner) => owner.value("security") !== undefined)
    ?.entries("security")
    .map(([, requirement]) => requirementOf(document, requirement));
  return [...new Set(alternatives)].sort().join(" or ") || "none";
}

function requirementOf(document: Place, requirement: Place): string {
  const names = Object.keys(requirement.node ?? {});
  const schemes = names.map((name) => {
    const scopes = requirement.list(name).map(String).sort();
    return [schemeOf(document, name), ...scopes].join(" ");
  });
  return schemes.sort().join(" and ") || "none";
}

function schemeOf(document: Place, name: string): string {
  const scheme = document.below("components", "securitySchemes", name);
  const parts = scheme && ["type", "scheme", "in", "name"].flatMap((member) => scheme.text(member) ?? []);
  return parts?.join(" ") ?? name;
}
