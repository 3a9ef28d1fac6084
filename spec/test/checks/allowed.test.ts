import { describe, expect, test } from "vitest";
import { parseAllowed } from "../../checks/coverage/allowed.ts";

describe("the file of allowed differences", () => {
  function file(cites: string, rule = "row-id-not-null") {
    return `
rules: [${rule}]
differences:
  GET /a/{id}:
    - aspect: type
      members: ["response.data[]", response.status]
      cites: ${cites}
      because: The reference is wrong here.
`;
  }

  test("is read into rules and single differences", () => {
    expect(parseAllowed(file("C2, U7, §6"))).toMatchObject({
      rules: [{ name: "row-id-not-null" }],
      differences: [
        { operation: "GET /a/{id}", member: "response.data[]", aspect: "type" },
        { operation: "GET /a/{id}", member: "response.status", aspect: "type" },
      ],
    });
  });

  test.each([
    ["a citation that is none", file("because I say so"), /cites must match pattern/],
    ["a rule that does not exist", file("C2", "no-such-rule"), /rules\/0 must be equal to one of the allowed values/],
    ["another member", file("C2").replace("cites", "source: x\n      cites"), /must NOT have additional properties/],
    ["no YAML", "rules: [", /coverage-allowed.yaml: /],
    ["nothing", "", /coverage-allowed.yaml: the file must be object/],
  ])("is refused with %s", (_what, yaml, message) => {
    expect(() => parseAllowed(yaml)).toThrow(message);
  });
});
