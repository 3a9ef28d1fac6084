import { MockError } from "../errors.ts";
import { nameOf, type Operation } from "../prism/operations.ts";

/** What a router finds for a method and a path; `allow` lists the methods that the path has. */
export type Match =
  | { readonly kind: "found"; readonly operation: Operation }
  | { readonly kind: "wrong-method"; readonly allow: readonly string[] }
  | { readonly kind: "not-found" };

export type Router = (method: string, segments: readonly string[]) => Match;

interface Branch {
  readonly literals: Map<string, Branch>;
  parameter?: Branch;
  /** By method, in upper case. */
  readonly operations: Map<string, Operation>;
}

/**
 * Indexes operations by the segments of their paths. Where several paths match, a literal wins over a parameter,
 * from left to right, among those that have the method.
 */
export function createRouter(operations: readonly Operation[]): Router {
  const root = createBranch();
  for (const operation of operations) insert(root, operation);
  return (method, segments) => {
    const allow = new Set<string>();
    for (const found of ends(root, segments)) {
      const operation = found.get(method);
      if (operation !== undefined) return { kind: "found", operation };
      for (const other of found.keys()) allow.add(other);
    }
    return allow.size > 0 ? { kind: "wrong-method", allow: [...allow].sort() } : { kind: "not-found" };
  };
}

function createBranch(): Branch {
  return { literals: new Map(), operations: new Map() };
}

function insert(root: Branch, operation: Operation): void {
  let branch = root;
  for (const segment of operation.path.slice(1).split("/")) branch = grow(branch, segment, operation);
  branch.operations.set(operation.method.toUpperCase(), operation);
}

function grow(branch: Branch, segment: string, operation: Operation): Branch {
  if (/^\{[^{}]+\}$/.test(segment)) {
    branch.parameter ??= createBranch();
    return branch.parameter;
  }
  if (segment.includes("{")) {
    const problem = `${nameOf(operation)} has a path parameter that is only a part of a segment, which is not supported.`;
    throw new MockError("DOCUMENT_INVALID", `The OpenAPI document cannot be used: ${problem}`);
  }
  const next = branch.literals.get(segment) ?? createBranch();
  branch.literals.set(segment, next);
  return next;
}

function* ends(branch: Branch, [segment, ...others]: readonly string[]): Generator<Map<string, Operation>> {
  if (segment === undefined) {
    yield branch.operations;
    return;
  }
  const literal = branch.literals.get(segment);
  if (literal !== undefined) yield* ends(literal, others);
  if (branch.parameter !== undefined && segment !== "") yield* ends(branch.parameter, others);
}
