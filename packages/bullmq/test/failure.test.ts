import { KeepnetError, type KeepnetErrorCode } from "@keepnet/core";
import { UnrecoverableError } from "bullmq";
import { expect, test } from "vitest";
import { jobError, readReason } from "../src/failure.ts";

/** Whether the next attempt would have the error again. */
const isFinal: Record<KeepnetErrorCode, boolean> = {
  bad_request: false,
  conflict: false,
  connection_failed: false,
  failed_envelope: false,
  forbidden: true,
  import_failed: false,
  invalid_call: true,
  invalid_client: true,
  invalid_options: true,
  invalid_scope: true,
  not_found: true,
  opaque_token: true,
  rate_limited: false,
  redirect_refused: false,
  server_error: false,
  timeout: false,
  unauthenticated: true,
  unexpected_response: false,
  unexpected_status: false,
};

test.each(Object.entries(isFinal) as [KeepnetErrorCode, boolean][])(
  "%s is read back as it was written",
  (code, final) => {
    const message = "It is so.\nDo something else.";
    const error = jobError(new KeepnetError({ code, message }));
    expect(readReason(error.message)).toEqual({ code, message });
    expect(error instanceof UnrecoverableError).toBe(final);
  },
);

test.each(["The disk is full.", "[warning] The disk is full.", "[other_code] ", "[forbidden_area] No entry.", ""])(
  "%j has no code of this SDK",
  (message) => {
    expect(readReason(jobError(new Error(message)).message)).toEqual({ code: "other", message });
  },
);
