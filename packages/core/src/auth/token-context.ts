import { tokenOperation } from "@keepnet/openapi/facts";
import type { CallContext } from "../client/call-context.ts";

/** The token request, for its errors. It counts as no sending of any call. */
export const tokenContext: CallContext = { operation: tokenOperation.key, attempts: 0 };
