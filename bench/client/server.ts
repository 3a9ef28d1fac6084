// A process of its own: reads what it is sent, keeps nothing, and responds with the same page. It tells its port.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { responseHeaders, responseText } from "./traffic.ts";

const server = createServer((request, response) => {
  request.resume().on("end", () => response.writeHead(200, responseHeaders).end(responseText));
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
