/** The result of a call, as openapi-fetch gives it: `data` on a success, `error` on a failure, always the `response`. */
export type Result<Data, Failure> =
  | { data: Data; error?: never; response: Response }
  | { data?: never; error: Failure; response: Response };
