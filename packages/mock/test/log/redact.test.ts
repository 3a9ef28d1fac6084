import { expect, test } from "vitest";
import { redact } from "../../src/control/redact.ts";

test("a request is looked through for secrets when it is read, and not before", () => {
  let looks = 0;
  const headers = new Proxy<Record<string, string>>(
    { authorization: "Bearer s3cret" },
    {
      ownKeys(target) {
        looks += 1;
        return Reflect.ownKeys(target);
      },
    },
  );
  const bytes = new Uint8Array();
  const given = { sequence: 0, method: "GET", path: "/", url: "/?token=s3cret", headers, body: undefined, bytes };
  const request = redact({ ...given, status: 200, durationMs: 1 });
  expect(looks).toBe(0);
  expect(JSON.stringify(request)).not.toContain("s3cret");
  expect(request.headers).toEqual({ authorization: "[redacted]" });
});
