import { hash } from "node:crypto";
import type { Operation, Place } from "@keepnet/document";
import { flatten } from "./flatten.ts";
import { hasSilentReferences } from "./read-openapi.ts";
import { securityOf } from "./security.ts";

/** The parts of an operation, in the order of their hashes in a fingerprint. */
export const partNames = ["parameters", "request", "response", "failures", "status and security"] as const;

/**
 * Hashes of an operation's shape, one for each part, such as `wq1n0aTk.-.8sKx3mPd.-.Yt0b2cVe`; `-` where there is
 * nothing to hash. Texts and examples are no part of the shape, and nothing of the document can be read from it.
 */
export type Fingerprint = string;

/** Which parts of an operation two fingerprints differ in. */
export function changedParts(before: Fingerprint, after: Fingerprint): string[] {
  const [old, now] = [before, after].map((fingerprint) => fingerprint.split("."));
  return partNames.filter((_name, index) => old?.[index] !== now?.[index]);
}

/** Gives the fingerprints of a document's operations. */
export function fingerprints(document: Place, operations: readonly Operation[]): Map<string, Fingerprint> {
  const silentReferences = hasSilentReferences(document);
  const known = new Map<string, string>();
  return new Map(operations.map((operation) => [operation.key, fingerprintOf(operation)]));

  function fingerprintOf({ path, parameters, place }: Operation): Fingerprint {
    const responses = place.entries("responses");
    const isFailure = ([status]: [string, Place]) => !/^[123]/.test(status);
    return [
      digestAll([...parameters.values()].map((parameter) => parameterShape(path, parameter))),
      digestAll(bodyShape(place.below("requestBody"))),
      digestAll(responses.filter((entry) => !isFailure(entry)).map(([status, body]) => [status, ...bodyShape(body)])),
      digestAll(responses.filter(isFailure).map(([status, body]) => [status, ...bodyShape(body)])),
      digest([place.flag("deprecated"), securityOf(document, place), serversOf(place)]),
    ].join(".");
  }

  /** A path parameter counts by its position, so that another name for it is no other operation. */
  function parameterShape(path: string, parameter: Place): unknown[] {
    const [where, name] = [parameter.text("in") ?? "", parameter.text("name") ?? ""];
    const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map(([, written]) => written);
    const schema = parameter.below("schema") ?? parameter.entries("content")[0]?.[1].below("schema");
    return [
      where,
      where === "path" ? inPath.indexOf(name) : name,
      parameter.flag("required"),
      parameter.flag("deprecated"),
      schemaShape(schema),
    ];
  }

  function bodyShape(body: Place | undefined): unknown[] {
    if (!body) return [];
    const media = body.entries("content").map(([type, content]) => [type, schemaShape(content.below("schema"))]);
    return [...(body.flag("required") ? ["required"] : []), ...media];
  }

  function schemaShape(schema: Place | undefined): string {
    if (!schema) return "-";
    const shape = known.get(schema.location) ?? digest([...flatten("", schema, true, silentReferences)].sort(byText));
    known.set(schema.location, shape);
    return shape;
  }
}

export function serversOf(owner: Place): string[] {
  return owner.entries("servers").map(([, server]) => server.text("url") ?? "");
}

/** The hash of some values in any order. */
function digestAll(values: unknown[]): string {
  return values.length === 0 ? "-" : digest([...values].sort(byText));
}

export function digest(value: unknown): string {
  return hash("sha256", JSON.stringify(value), "base64url").slice(0, 8);
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
