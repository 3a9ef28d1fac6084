import { createServer } from "@stoplight/prism-http-server";
import { silentLogger } from "../../src/prism/logger.ts";
import { type Operation, parseOperations } from "../../src/prism/operations.ts";

/** Prism's own server over a document, as its command line sets it up. */
export async function startPrism(document: object): Promise<{ url: string; close(): Promise<void> }> {
  const operations: Operation[] = await parseOperations(document);
  const server = createServer(operations, {
    components: { logger: silentLogger },
    cors: false,
    config: {
      isProxy: false,
      mock: { dynamic: false },
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
      upstreamProxy: undefined,
    },
  });
  return { url: await server.listen(0, "127.0.0.1"), close: () => server.close() };
}
