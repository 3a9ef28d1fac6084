/** The one reader of an OpenAPI document. Nothing else in the repository follows a `$ref` or reads an `x-keepnet-*`. */
export {
  type Annotations,
  type Effect,
  effects,
  extensions,
  isRepeatable,
  operationExtensions,
  type Pagination,
  pageMembers,
  paginations,
  repeatable,
  type Scope,
  scopes,
} from "./annotations.ts";
export { type CompanyChannels, companyMember } from "./company-channels.ts";
export { componentNameOf } from "./component.ts";
export { childOf, isObject, type Json, type JsonObject } from "./json.ts";
export {
  type ClientMethod,
  clientMethods,
  type Method,
  methods,
  type Operation,
  operationsOf,
  operationsOfPath,
} from "./operations.ts";
export { type Locations, Place } from "./place.ts";
export { escapeSegment, pointerOf, resolveReference, segmentsOf, valueAt } from "./pointer.ts";
export { mapSubschemas, memberOf, schemasOf, schemasWithin } from "./schemas.ts";
