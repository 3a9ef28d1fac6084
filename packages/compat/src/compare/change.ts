import type { Json } from "@keepnet/document";
import type { Level } from "../verdict.ts";
import type { Subject } from "./subject.ts";

/** One difference between two normalized documents, with the severity that redocly reports. */
export interface Change {
  kind: "added" | "removed" | "modified";
  /** The kind of object: `Operation`, `Parameter`, `Schema` … */
  type: string;
  /** Which keyword of the object was modified; `key` is the object's own name. */
  property?: string;
  /** The object's own name in its parent: a status, a media type, a member. */
  key: string;
  subject: Subject;
  before: Json | undefined;
  after: Json | undefined;
  /** The object itself, or one so many levels above it, in both documents. */
  above: (levels: number) => { before: Json | undefined; after: Json | undefined };
  /** The whole operation, in both documents. */
  operation: { before: Json | undefined; after: Json | undefined };
  impact: Level;
  /** Where it is written, where that is a component: the same at each place that uses the component. */
  origin?: string;
}
