// Prism's declarations import the type of its logger from pino 6, which ships none. This is the part of it that
// Prism calls; see logger.ts.
declare module "pino" {
  export type LoggerOptions = object;
  export type DestinationStream = object;
  export interface Logger {
    child(bindings: object): Logger;
    trace(...message: unknown[]): void;
    debug(...message: unknown[]): void;
    info(...message: unknown[]): void;
    success(...message: unknown[]): void;
    warn(...message: unknown[]): void;
    error(...message: unknown[]): void;
    fatal(...message: unknown[]): void;
  }
}
