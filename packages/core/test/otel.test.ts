import { SpanKind, SpanStatusCode } from "@opentelemetry/api";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { expect, test } from "vitest";
import { bearer, createKeepnet, unwrap } from "../src/index.ts";
import { openTelemetry } from "../src/otel.ts";
import { envelope, startApiServer, type WireResponse } from "./support/api-server.ts";

async function setUp(responses: WireResponse[]) {
  const exporter = new InMemorySpanExporter();
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const server = await startApiServer({ api: (_request, n) => responses[n - 1] as WireResponse });
  const keepnet = createKeepnet({
    baseUrl: server.url,
    auth: bearer("secret-token"),
    retry: { base: 0 },
    companyIn: "query",
    middleware: [openTelemetry({ tracerProvider })],
  });
  return { client: keepnet.forCompany("a1"), exporter, server };
}

test("each attempt is a client span with the HTTP attributes and the company, and no query or credential", async () => {
  const { client, exporter, server } = await setUp([{ status: 503, body: {} }, envelope([])]);
  await unwrap(client.GET("/api/roles"));
  const [first, second, ...others] = exporter.getFinishedSpans();
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    name: "GET /api/roles",
    kind: SpanKind.CLIENT,
    status: { code: SpanStatusCode.ERROR },
  });
  expect(first?.attributes).toMatchObject({ "http.response.status_code": 503, "error.type": "503" });
  expect(second?.attributes).toEqual({
    "http.request.method": "GET",
    "http.request.resend_count": 1,
    "http.response.status_code": 200,
    "keepnet.company_id": "a1",
    "server.address": "127.0.0.1",
    "server.port": Number(new URL(server.url).port),
    "url.full": `${server.url}/api/roles`,
    "url.template": "/api/roles",
  });
  expect(JSON.stringify(exporter.getFinishedSpans().map(({ attributes }) => attributes))).not.toContain("secret-token");
});

test("a call without a response ends its span as an error", async () => {
  const exporter = new InMemorySpanExporter();
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const fetch = () => Promise.reject(new TypeError("fetch failed"));
  const options = { auth: bearer("t"), fetch, retry: { attempts: 1 }, middleware: [openTelemetry({ tracerProvider })] };
  await createKeepnet(options)
    .GET("/api/companies/my")
    .catch(() => {});
  const [span] = exporter.getFinishedSpans();
  expect(span?.attributes["error.type"]).toBe("ConnectionError");
  expect(span?.status.code).toBe(SpanStatusCode.ERROR);
});
