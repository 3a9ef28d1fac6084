import { repeatable, requestFactsOf } from "@keepnet/openapi/facts";
import { effectOf } from "../errors/outcome.ts";
import { invalidCall, scopeError } from "../errors/refusals.ts";
import type { GivenFacts } from "./given-facts.ts";
import { type Match, matchOperation } from "./match-operation.ts";
import { readBasePath, readPath, type Segment } from "./request-path.ts";

/** What the caller of `request()` says about its operation. */
export interface OperationClaims {
  readonly scope?: "company" | "company-path" | "reseller" | "shared" | undefined;
  readonly companyPathParameter?: string | undefined;
  readonly safe?: boolean | undefined;
  readonly undocumented?: boolean | undefined;
  readonly params?: { readonly path?: Record<string, unknown> } | undefined;
}

/**
 * Decides which facts apply to a call by `request()`. A documented operation in its exact spelling has those of the
 * document. Any other spelling that reaches it is held to its scope and company. For a path that reaches no
 * operation, the caller's claims apply.
 *
 * @param basePath - the path of the base URL, in which an operation's path may begin
 */
export function resolveOperation(method: string, path: string, claims: OperationClaims, basePath = "/"): GivenFacts {
  const operation = `${method} ${path}`;
  const segments = readPath(operation, path, claims.params?.path);
  const match = findMatch(method, segments, readBasePath(basePath), claims.undocumented === true);
  const facts = match ? matchedFacts(operation, match, claims) : undocumentedFacts(operation, path, claims);
  const { companyPathParameter } = claims;
  if (companyPathParameter !== undefined && companyPathParameter !== facts.companyPathParameter) {
    throw scopeError(
      operation,
      `${companyPathParameter} does not hold a Company ID.`,
      "Leave companyPathParameter out.",
    );
  }
  return facts;
}

/** The operation that a path reaches by itself, or with the end of the base URL's path before it. */
function findMatch(method: string, path: Segment[], base: Segment[], undocumented: boolean): Match | undefined {
  const match = matchOperation(method, path, undocumented);
  const last = base.at(-1);
  return match ?? (last && findMatch(method, [last, ...path], base.slice(0, -1), undocumented));
}

function matchedFacts(operation: string, match: Match, { scope, safe, undocumented }: OperationClaims): GivenFacts {
  const { facts, company, word } = match;
  const isExact = match.operation === operation;
  if (!isExact && requestFactsOf(operation)) {
    throw invalidCall(operation, `With its parameters, its path is that of ${match.operation}.`, "Call that instead.");
  }
  if (word !== undefined && !undocumented) {
    throw (company?.text === word ? scopeError : invalidCall)(
      operation,
      `${match.operation} has a parameter where this path has ${word}.`,
      "Pass the template with params.path, or undocumented: true and a scope.",
    );
  }
  if (scope !== undefined && scope !== facts.scope) {
    const problem = `The document says that the scope of ${match.operation} is ${facts.scope}, not ${scope}.`;
    throw scopeError(operation, problem, "Leave scope out.");
  }
  if (safe && facts.effect !== "read") {
    throw invalidCall(operation, `The document does not say that ${match.operation} only reads.`, "Leave safe out.");
  }
  if (isExact && safe !== false) return facts;
  const claimed = claimedEffect(operation, safe, facts.repeatable);
  if (isExact) return { ...facts, ...claimed };
  return {
    ...facts,
    ...claimed,
    multipart: false,
    file: false,
    companyPathParameter: company?.parameter,
    pathCompany: company?.parameter === undefined ? company?.text : undefined,
  };
}

function undocumentedFacts(
  operation: string,
  path: string,
  { scope, safe, companyPathParameter }: OperationClaims,
): GivenFacts {
  if (!scope || !scopes.includes(scope)) {
    const remedy = `Pass scope ${scopes.join(" or ")}, or correct the method and path.`;
    throw scopeError(operation, "It is not in the document.", remedy);
  }
  const parameter = companyPathParameter && path.includes(`{${companyPathParameter}}`);
  if (scope === "company-path" ? !parameter : companyPathParameter || /\{company(resource)?id\}/iu.test(path)) {
    throw scopeError(
      operation,
      'Scope "company-path" is for paths with a Company ID, and only for those.',
      "Name it in companyPathParameter.",
    );
  }
  const claimed = claimedEffect(operation, safe);
  return { scope, ...claimed, allCompanies: claimed.effect === "read", companyPathParameter, undocumented: true };
}

const scopes = ["company", "company-path", "reseller", "shared"];

/** The effect that the caller claims, or that the method suggests. The document may say that a write cannot be repeated. */
function claimedEffect(
  operation: string,
  safe = effectOf(operation) === "read",
  mayRepeat = true,
): Pick<GivenFacts, "effect" | "repeatable"> {
  const effect = safe ? "read" : "write";
  return { effect, repeatable: (safe || mayRepeat) && repeatable.test(`${effect} ${operation}`) };
}
