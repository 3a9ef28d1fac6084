import { memberOf, type Operation, type Place } from "@keepnet/document";
import { Code } from "./literal.ts";

/** What `paginate` and `download` fill in. */
const filled = new Set(["pageNumber", "pageSize", "orderBy", "ascending", "filter", "pagination", "reportAllPages"]);

/** The input of a call, from the document's examples. @param fills - whether the function called completes a search */
export function inputOf(operation: Operation, fills: boolean): object {
  const params = {
    ...withMembers("path", parametersIn(operation, "path")),
    ...withMembers("query", parametersIn(operation, "query")),
  };
  return { ...withMembers("params", params), ...withMembers("body", bodyOf(operation, fills)) };
}

function withMembers(name: string, members: object | undefined): object {
  return members === undefined || Object.keys(members).length === 0 ? {} : { [name]: members };
}

function parametersIn(operation: Operation, place: string): object {
  const required = [...operation.parameters.values()].filter(
    (parameter) => parameter.text("in") === place && parameter.flag("required"),
  );
  return Object.fromEntries(required.map((parameter) => [parameter.text("name"), exampleOf(parameter)]));
}

function bodyOf(operation: Operation, fills: boolean): object | undefined {
  const [mediaType, media] = operation.place.below("requestBody")?.entries("content")[0] ?? [];
  if (media === undefined) return undefined;
  const example = exampleOf(media);
  if (typeof example !== "object" || example === null || Array.isArray(example)) return undefined;
  const members = Object.entries(example).filter(([name]) => !fills || !filled.has(name));
  if (mediaType !== "multipart/form-data") return Object.fromEntries(members);
  const schema = media.below("schema");
  const isFile = (name: string) => schema !== undefined && memberOf(schema, name)?.text("format") === "binary";
  return Object.fromEntries(members.map(([name, value]) => [name, isFile(name) ? new Code("file") : value]));
}

/** The first example of a parameter or a media type. */
function exampleOf(place: Place): unknown {
  const [, named] = place.entries("examples")[0] ?? [];
  return place.value("example") ?? named?.value("value") ?? place.below("schema")?.value("example");
}
