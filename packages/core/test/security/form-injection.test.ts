import { afterEach, expect, test, vi } from "vitest";
import { bearer, createKeepnet, upload } from "../../src/index.ts";
import { startFormServer } from "../support/form-server.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const hostile = `x"\r\nContent-Type: text/html\r\n\r\n--evil\r\nContent-Disposition: form-data; name="Admin"\r\n\r\n1`;

test.each(["a plain call", "a counted stream", "a browser"])(
  "no file name, media type, field name or text breaks out of its part (%s)",
  async (way) => {
    if (way === "a browser") vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11)" });
    const { url, received } = await startFormServer();
    const keepnet = createKeepnet({ baseUrl: url, auth: bearer("t") });
    const bytes = new Blob(["abc"], { type: "text/csv\r\nX-Evil: 1" });
    const file =
      way === "a plain call"
        ? new File([bytes], hostile, { type: bytes.type })
        : { stream: bytes.stream(), name: hostile, type: "text/csv\r\nX-Evil: 1" };
    await upload(keepnet, "/api/companies", { body: { [hostile]: "1", Name: hostile, File: file } as never });
    const form = received[0]?.form;
    expect([...(form?.keys() ?? [])]).toEqual([hostile, "Name", "File"]);
    expect(form?.get("Name")).toBe(hostile);
    const sent = form?.get("File") as File;
    expect([sent.name, sent.type, await sent.text()]).toEqual([hostile, "application/octet-stream", "abc"]);
  },
);
