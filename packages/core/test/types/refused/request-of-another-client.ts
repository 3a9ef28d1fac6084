// expect: Type 'RequestFunction<"company">' is not assignable to type 'RequestFunction<"unbound">'
import { company, type keepnet } from "../clients.ts";

export const request: typeof keepnet.request = company.request;
