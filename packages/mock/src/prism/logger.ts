import type { PrismHttpComponents } from "@stoplight/prism-http";

const ignore = () => undefined;

/** Prism reports every step of a request; what matters of it reaches the response, so the rest is dropped. */
export const silentLogger: PrismHttpComponents["logger"] = {
  child: () => silentLogger,
  trace: ignore,
  debug: ignore,
  info: ignore,
  success: ignore,
  warn: ignore,
  error: ignore,
  fatal: ignore,
};
