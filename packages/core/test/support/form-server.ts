import { startRawServer } from "./raw-server.ts";

/** A server that reads every form, with what the platform makes of it. */
export async function startFormServer() {
  const received: { form: FormData; length: number; headers: NodeJS.Dict<string | string[]> }[] = [];
  const server = await startRawServer(async (request, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk);
    } catch {
      return; // the client gave up
    }
    const bytes = Buffer.concat(chunks);
    const headers = { "content-type": request.headers["content-type"] ?? "" };
    received.push({
      form: await new Response(bytes, { headers }).formData(),
      length: bytes.length,
      headers: request.headers,
    });
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ data: { transactionId: "tx1" }, status: "SUCCESS" }));
  });
  return { ...server, received };
}
