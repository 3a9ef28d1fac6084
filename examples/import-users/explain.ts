import { ImportError, isKeepnetError } from "@keepnet/core";
import { type Import, NotConfirmed } from "./import-file.ts";

/** Says what went wrong, and how to go on. Returns the exit code. */
export function explain(
  error: unknown,
  companyId: string,
  running: Import | undefined,
  { aborted, reason }: AbortSignal,
): number {
  if (error instanceof NotConfirmed && running) {
    console.log(`${error.message} Rejected rows are in ${running.rejectedFile}.`);
    if (error.isEmpty) running.state.forget();
    return error.isEmpty ? 1 : 0;
  }
  if (aborted && error === reason) {
    console.error(`Interrupted. Nobody was imported. ${howToGoOn(running)}`);
    return 130;
  }
  console.error(`${running?.company ?? companyId} failed: ${textOf(error)}`);
  if (!running) return 1;
  if (error instanceof ImportError && error.status === 404) {
    running.state.forget();
    console.error("The upload is not there any more. Run the same command again: it begins with the upload.");
  } else if (error instanceof ImportError && error.resume) {
    running.state.keep(error.resume);
    console.error(howToGoOn(running));
  } else if (!running.state.isConfirming) {
    console.error(`Nobody was imported. ${howToGoOn(running)}`);
  }
  return 1;
}

function howToGoOn(running: Import | undefined): string {
  const upload = running?.state.resumed?.transactionId;
  return `Run the same command again${upload ? `: it goes on with the upload ${upload}` : ""}.`;
}

/** An error as code, where it has one, and message. */
function textOf(error: unknown): string {
  if (isKeepnetError(error)) return `${error.code}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
