import { context, propagation, SpanKind, SpanStatusCode, type TracerProvider, trace } from "@opentelemetry/api";
import { checkOptions } from "./errors/check-options.ts";
import type { TransportMiddleware } from "./transport/middleware.ts";

export const openTelemetryOptions = "tracerProvider:object" as const;

/** Options of `openTelemetry`. */
export interface OpenTelemetryOptions {
  /**
   * The provider of the tracer.
   * @defaultValue the provider that the application has registered
   */
  tracerProvider?: TracerProvider | undefined;
}

/**
 * Returns a middleware that records a span for each attempt of a call, following OpenTelemetry's semantic conventions
 * for HTTP clients, and propagates the trace in the request headers. No span holds a query, a body, a header or a
 * credential.
 *
 * @param options - the `tracerProvider` (default: the registered provider)
 * @returns a middleware for `createKeepnet({ middleware: [openTelemetry()] })`
 * @throws {KeepnetError} `invalid_options` for an unknown option
 *
 * @example
 * ```ts
 * import { bearer, createKeepnet } from "@keepnet/core";
 * import { openTelemetry } from "@keepnet/core/otel";
 *
 * const keepnet = createKeepnet({ auth: bearer("a-token"), middleware: [openTelemetry()] });
 * console.log(typeof keepnet.GET);
 * ```
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): TransportMiddleware {
  checkOptions("openTelemetry()", options, openTelemetryOptions);
  const { tracerProvider = trace } = options;
  return (request, next, { operation, companyId, attempt }) => {
    const [method = "", template = ""] = operation.split(" ");
    const url = new URL(request.url);
    const attributes = {
      "http.request.method": method,
      "url.template": template,
      "url.full": url.origin + url.pathname,
      "server.address": url.hostname,
      "server.port": Number(url.port || (url.protocol === "https:" ? 443 : 80)),
      ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
      ...(companyId !== undefined && { "keepnet.company_id": companyId }),
    };
    const tracer = tracerProvider.getTracer("@keepnet/core");
    return tracer.startActiveSpan(operation, { kind: SpanKind.CLIENT, attributes }, async (span) => {
      try {
        propagation.inject(context.active(), request.headers, {
          set: (headers, name, value) => headers.set(name, value),
        });
        const response = await next(request);
        span.setAttribute("http.response.status_code", response.status);
        if (response.status >= 400) {
          span.setAttribute("error.type", String(response.status));
          span.setStatus({ code: SpanStatusCode.ERROR });
        }
        return response;
      } catch (error) {
        span.setAttribute("error.type", error instanceof Error ? error.name : "unknown");
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    });
  };
}
