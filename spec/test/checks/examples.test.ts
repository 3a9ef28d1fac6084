import { describe, expect, test } from "vitest";
import type { Json } from "../../checks/document/place.ts";
import { checkExamples } from "../../checks/examples/check.ts";
import type { Kind } from "../../checks/examples/kind.ts";
import { type Change, changed } from "../changed.ts";
import { description, examples, json, schemas, search, users } from "./description.ts";

const company: Kind = {
  name: "company",
  shared: true,
  declaredBy: ["POST /companies/search response.data[].companyId"],
  names: ["x-keepnet-company-id"],
};
const user: Kind = {
  name: "user",
  declaredBy: ["GET /users/{userId} response.data[].id"],
  names: ["userId", "friendId"],
  at: ["POST /users/{userId} response.data[].id"],
};

function check(kinds: Kind[], ...changes: Change[]) {
  return checkExamples(changed(description, changes) as Json, kinds);
}

function problemsAfter(...changes: Change[]): string[] {
  const { problems } = check([company, user], ...changes);
  return problems.map(({ where, pointer, message }) => `${where}${pointer && ` at ${pointer}`}: ${message}`);
}

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

describe("examples belong to one world", () => {
  const friends = [...users, "post", "requestBody", ...json, "examples"];

  test("an id that no answer returns is found", () => {
    expect(problemsAfter([[...friends, "acmeFriend", "value", "friendId"], "zoe"])).toEqual([
      "befriendUser, request, example acmeFriend at /friendId: no answer returns the user zoe",
    ]);
  });

  test("an id of another company is found, and a request is about the company of its answer", () => {
    expect(problemsAfter([[...friends, "bryceFriend", "value", "friendId"], "ann"])).toEqual([
      "befriendUser, request, example bryceFriend at /friendId: " +
        "the user ann belongs to acme, and this example is about bryce",
    ]);
  });

  test("the example of a parameter is about the company that the header names", () => {
    expect(problemsAfter([[...users, "parameters", 0, "example"], "bo"])).toContain(
      "getUser, parameter userId: the user bo belongs to bryce, and this example is about acme",
    );
  });

  test("an answer about a company that does not exist is found", () => {
    expect(problemsAfter([[...examples, "bryceUser", "x-keepnet-company"], "gone"])).toContain(
      "getUser, response 200, example bryceUser: no answer returns the company gone",
    );
  });

  test("a sub-company counts as a company", () => {
    expect(problemsAfter([[...examples, "bryceUser", "x-keepnet-company"], "acmeSub"])).toEqual([]);
  });

  test("an object of two companies is found", () => {
    expect(problemsAfter([[...examples, "bryceUser", "value", "data", 0, "id"], "ann"])).toContain(
      "getUser, response 200, example bryceUser at /data/0/id: " +
        "the user ann belongs to bryce here and to acme in getUser, response 200, example acmeUser",
    );
  });

  test("an id of two kinds is found", () => {
    expect(problemsAfter([[...examples, "bryceUser", "value", "data", 0, "id"], "bryce"])).toContain(
      "getUser, response 200, example bryceUser at /data/0/id: " +
        "bryce is of the kind user here, and company in searchCompanies, response 200, example all",
    );
  });

  test("an answer of a company operation says whose data it shows", () => {
    expect(problemsAfter([[...examples, "acmeUser", "x-keepnet-company"], undefined])).toContain(
      "getUser, response 200, example acmeUser: " +
        "does not say whose data it shows: write x-keepnet-company beside its summary",
    );
  });
});

describe("the table of ids keeps up with the description", () => {
  test("a kind that no operation returns is open, and its ids are not checked", () => {
    expect(check([company, user], [search, undefined])).toMatchObject({
      problems: [],
      open: ["company: no operation returns it, as POST /companies/search response.data[].companyId would"],
    });
  });

  test("a place that the description does not have is open", () => {
    const at = ["POST /users/{userId} response.data[].userId"];
    expect(check([company, { ...user, at }]).open).toEqual([
      "user: this place is not in the description: POST /users/{userId} response.data[].userId",
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
