import { describe, expect, test } from "vitest";
import type { Change } from "../changed.ts";
import { check, company, problemsAfter, user } from "./check.ts";
import { examples, schemas, search, users } from "./description.ts";

test("a description whose examples fit has no problem", () => {
  expect(check([company, user])).toEqual({ examples: 13, problems: [], open: [] });
});

describe("examples fit their schema", () => {
  test("an example of a request is held against its schema", () => {
    expect(problemsAfter([[...examples, "allRequest", "value", "pageNumber"], "1"])).toEqual([
      "searchCompanies, request, example all at /pageNumber: must be integer",
    ]);
  });

  test("a member that a request does not know is named", () => {
    expect(problemsAfter([[...examples, "allRequest", "value", "page"], 1])).toEqual([
      "searchCompanies, request, example all: must not have the member page",
    ]);
  });

  test("an answer is held against its schema, and a choice with null is told once", () => {
    expect(problemsAfter([[...examples, "acmeUser", "value", "data", 0, "email"], "ann"])).toEqual([
      'getUser, response 200, example acmeUser at /data/0/email: must match format "email"',
    ]);
  });

  test("an int32 that is too large is found", () => {
    expect(problemsAfter([[...examples, "allRequest", "value", "pageNumber"], 2 ** 31])).toEqual([
      'searchCompanies, request, example all at /pageNumber: must match format "int32"',
    ]);
  });

  test("multipart and form bodies are held against their schema too", () => {
    const request = [...users, "post", "requestBody"];
    const media = { schema: { $ref: "#/components/schemas/Friend" }, examples: { acmeFriend: { value: {} } } };
    for (const type of ["multipart/form-data", "application/x-www-form-urlencoded"]) {
      expect(problemsAfter([request, { content: { [type]: media } }])).toEqual([
        "befriendUser, request, example acmeFriend: must have required property 'friendId'",
      ]);
    }
  });

  test("the example of a parameter is held against its schema", () => {
    expect(problemsAfter([[...users, "parameters", 1, "example"], "not an id"])).toContain(
      'getUser, parameter X-KEEPNET-Company-Id: must match pattern "^[A-Za-z0-9]+$"',
    );
  });

  test("the example of a response's header is held against its schema", () => {
    const headers = { "Retry-After": { schema: { type: "integer" }, example: "soon" } };
    expect(problemsAfter([[...search, "responses", "200", "headers"], headers])).toEqual([
      "searchCompanies, response 200, header Retry-After: must be integer",
    ]);
  });

  test("null where nothing else is wrong is told as such", () => {
    expect(problemsAfter([[...schemas, "User", "properties", "email"], { type: "null" }])).toEqual([
      "getUser, response 200, example acmeUser at /data/0/email: must be null",
    ]);
  });

  test("an example that stands at a schema is held against it", () => {
    expect(problemsAfter([[...schemas, "CompanyId", "examples"], [1]])).toEqual([
      "schema /components/schemas/CompanyId/examples/0: must be string",
    ]);
  });

  test("a schema that cannot be used is a problem of its examples", () => {
    expect(problemsAfter([[...schemas, "Search", "maxLenght"], 3])).toEqual([
      "searchCompanies, request, example all: its schema /components/schemas/Search cannot be used: " +
        'strict mode: unknown keyword: "maxLenght"',
    ]);
  });
});

describe("examples are fictional", () => {
  const text = [...examples, "allRequest", "value", "text"];

  test.each([
    ["an e-mail address", "ann@acme.com", "acme.com"],
    ["a URL", "https://acme.io/a.png", "acme.io"],
    ["a host of the vendor", "https://ui.keepnetlabs.com", "ui.keepnetlabs.com"],
    ["a name that only ends like a reserved one", "ann@myexample.com", "myexample.com"],
  ])("%s that may be real is found", (_what, value, host) => {
    expect(problemsAfter([text, value])).toContain(
      `searchCompanies, request, example all at /text: ${host} may be real: use a domain below .example or example.com`,
    );
  });

  test("a bare domain is found where a member holds one", () => {
    const domains = { type: "array", items: { type: "string" } };
    const changes: Change[] = [
      [[...schemas, "Search", "properties", "allowedDomains"], domains],
      [
        [...examples, "allRequest", "value", "allowedDomains"],
        ["acme.example", "acme.com"],
      ],
    ];
    expect(check([company, user], ...changes).problems).toMatchObject([{ pointer: "/allowedDomains/1" }]);
  });

  test.each(["ann@acme.example", "https://a.example.org/b", "http://example.net"])("%s is no problem", (value) => {
    expect(problemsAfter([[...schemas, "Search", "properties", "text"], { type: "string" }], [text, value])).toEqual(
      [],
    );
  });
});

describe("ids in a body are those of the path", () => {
  const write = (operation: object): Change => [["paths", "/friends/{friendId}"], { put: operation }];
  const friend = { friendId: "bo" };

  test("a request with another id than the path is found", () => {
    const parameters = [{ name: "friendId", in: "path", required: true, schema: { type: "string" }, example: "ann" }];
    const media = { schema: { $ref: "#/components/schemas/Friend" }, examples: { acmeFriend: { value: friend } } };
    const requestBody = { content: { "application/json": media } };
    const problems = problemsAfter(write({ operationId: "changeFriend", parameters, requestBody, responses: {} }));
    expect(problems).toContain(
      'changeFriend, request, example acmeFriend at /friendId: must be "ann", as in the example of the path',
    );
  });

  test("the response to a change that has another id than the path is found", () => {
    const parameters = [{ name: "resourceId", in: "path", required: true, schema: { type: "string" }, example: "ann" }];
    const media = { schema: { type: "object" }, examples: { changed: { value: { data: { resourceId: "bo" } } } } };
    const responses = { "200": { description: "Done.", content: { "application/json": media } } };
    const problems = problemsAfter(write({ operationId: "changeFriend", parameters, responses }));
    expect(problems).toContain(
      'changeFriend, response 200, example changed at /data/resourceId: must be "ann", as in the example of the path',
    );
  });
});
