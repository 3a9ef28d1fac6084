import { isKeepnetError } from "@keepnet/core";

interface FailureProps {
  /** What could not be loaded, as the subject of a sentence. */
  what: string;
  error: Error;
  /** Whether what was loaded before is still shown. */
  isStale?: boolean;
  onRetry?: () => unknown;
}

/** An error, what its message says to do, and the ids that support asks for. */
export function Failure({ what, error, isStale = false, onRetry }: FailureProps) {
  const { code, requestId } = isKeepnetError(error) ? error : {};
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{isStale ? `${what}: the latest data could not be loaded.` : `${what} could not be loaded.`}</strong>
      </p>
      <p>{error.message}</p>
      {code && (
        <p className="fine">
          Error <code>{code}</code>
          {requestId && (
            <>
              , request <code>{requestId}</code>
            </>
          )}
        </p>
      )}
      {onRetry && (
        <button type="button" onClick={() => onRetry()}>
          Try again
        </button>
      )}
    </div>
  );
}
