import { effects, isRepeatable, type Operation, paginations, scopes } from "@keepnet/document";
import { nearest } from "./nearest.ts";
import { operationsAt } from "./place.ts";
import type { Location, Rule } from "./redocly.ts";
import { oneOf } from "./words.ts";

type Problem = [extension: string, message: string];

/** What the extensions of an operation say is known, complete and consistent. */
const rule: Rule = () => ({
  PathItem(item, context) {
    for (const operation of operationsAt(item, context)) {
      for (const [name, message] of problemsOf(operation)) {
        const { location } = operation.place;
        const isThere = operation.place.value(name) !== undefined;
        context.report({ message, location: isThere ? location.child([name]) : location.key() });
      }
    }
  },
});
export default rule;

function problemsOf(operation: Operation<Location>): Problem[] {
  return [
    scopeProblem,
    effectProblem,
    repeatableProblem,
    allCompaniesProblem,
    paginationProblem,
    orderByProblem,
  ].flatMap((check) => {
    const problem = check(operation);
    return problem ? [problem] : [];
  });
}

function scopeProblem({ annotations, place }: Operation<Location>): Problem | undefined {
  if (annotations.scope) return undefined;
  const text = `Declare where the operation runs: x-keepnet-scope is ${oneOf(scopes)}.`;
  return ["x-keepnet-scope", text + suggestion(place.value("x-keepnet-scope"), scopes)];
}

function effectProblem({ annotations, method, place }: Operation<Location>): Problem | undefined {
  const problem = (text: string): Problem => ["x-keepnet-effect", text];
  const { effect } = annotations;
  if (!effect) {
    const text = `Say what a call does: x-keepnet-effect is ${oneOf(effects)}.`;
    return problem(text + suggestion(place.value("x-keepnet-effect"), effects));
  }
  if (method !== "get" || effect === "read") return undefined;
  return problem("Clients take a GET for a read, which may be sent again: write `x-keepnet-effect: read`.");
}

function repeatableProblem({ annotations, method, place }: Operation<Location>): Problem | undefined {
  const value = place.value("x-keepnet-repeatable");
  const problem = (text: string): Problem => ["x-keepnet-repeatable", text];
  const { effect } = annotations;
  if (value === undefined || !effect) return undefined;
  if (typeof value !== "boolean") return problem("x-keepnet-repeatable is true or false.");
  if (effect === "sends-messages")
    return problem("Remove x-keepnet-repeatable: what sends messages is never sent twice.");
  if (value !== isRepeatable(method, effect)) {
    return effect === "read" ? problem("Remove x-keepnet-repeatable: a read may always be sent twice.") : undefined;
  }
  return problem(`Remove x-keepnet-repeatable: ${value} is the rule for a ${method.toUpperCase()} of this effect.`);
}

function allCompaniesProblem({ annotations, place }: Operation<Location>): Problem | undefined {
  const { scope, effect } = annotations;
  const value = place.value("x-keepnet-all-companies");
  const problem = (message: string): Problem => ["x-keepnet-all-companies", message];
  if (scope === "company" && typeof value !== "boolean") {
    return problem(
      "Say whether a Reseller may call this with no Company ID: `x-keepnet-all-companies: true` or `false`.",
    );
  }
  if (scope !== "company" && scope !== undefined && value !== undefined) {
    return problem("Remove x-keepnet-all-companies: it belongs to operations of scope company only.");
  }
  if (value !== true || effect === "read") return undefined;
  return problem("A write works in one company: write `x-keepnet-all-companies: false`.");
}

function paginationProblem({ annotations, place }: Operation<Location>): Problem | undefined {
  const value = place.value("x-keepnet-pagination");
  if (value === undefined || annotations.pagination) return undefined;
  const text = `x-keepnet-pagination says where the page is in the response: ${oneOf(paginations)}.`;
  return ["x-keepnet-pagination", text + suggestion(value, paginations)];
}

function orderByProblem({ annotations, place }: Operation<Location>): Problem | undefined {
  const isPaged = place.value("x-keepnet-pagination") !== undefined;
  const isOrdered = place.value("x-keepnet-order-by") !== undefined;
  if (isPaged !== isOrdered) {
    const [missing, present] = isPaged
      ? ["x-keepnet-order-by", "x-keepnet-pagination"]
      : ["x-keepnet-pagination", "x-keepnet-order-by"];
    return [present, `A paged operation has both extensions: add ${missing} or remove ${present}.`];
  }
  if (!isOrdered || annotations.orderBy) return undefined;
  return ["x-keepnet-order-by", "x-keepnet-order-by is a value of orderBy that works, such as CreateTime."];
}

function suggestion(value: unknown, names: readonly string[]): string {
  const found = typeof value === "string" ? nearest(value, names) : undefined;
  return found ? ` Did you mean \`${found}\`?` : "";
}
