import { bearer, createKeepnet, type TransportMiddleware, unwrap } from "@keepnet/core";
import { company, enrollmentId, reportPath, searchBody, searchPath, token } from "../traffic.ts";
import type { Contender, Target } from "./contender.ts";

const params = { path: { enrollmentId } };
const trace: TransportMiddleware = (request, next) => {
  request.headers.set("x-trace", "1");
  return next(request);
};

/** The client with all its protections: as it is, with `unwrap`, and with a user's middleware. */
export function keepnetContenders(target: Target): Contender[] {
  const clientWith = (...middleware: TransportMiddleware[]) =>
    createKeepnet({ ...target, auth: bearer(token), middleware }).forCompany(company);
  const client = clientWith();
  const traced = clientWith(trace);
  return [
    {
      name: "Keepnet",
      post: async () => (await client.POST(searchPath, { body: searchBody })).data,
      get: async () => (await client.GET(reportPath, { params })).data,
    },
    {
      name: "Keepnet, unwrap",
      post: () => unwrap(client.POST(searchPath, { body: searchBody })),
      get: () => unwrap(client.GET(reportPath, { params })),
    },
    {
      name: "Keepnet, middleware",
      post: async () => (await traced.POST(searchPath, { body: searchBody })).data,
      get: async () => (await traced.GET(reportPath, { params })).data,
    },
  ];
}
