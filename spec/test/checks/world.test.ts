import { describe, expect, test } from "vitest";
import { check, company, problemsAfter, user } from "./check.ts";
import { examples, json, search, users } from "./description.ts";

describe("examples belong to one world", () => {
  const friends = [...users, "post", "requestBody", ...json, "examples"];

  test("an id that no answer returns is found", () => {
    expect(problemsAfter([[...friends, "acmeFriend", "value", "friendId"], "zoe"])).toEqual([
      "befriendUser, request, example acmeFriend at /friendId: no answer returns the user zoe",
    ]);
  });

  test("an id of a kind that no example returns any more is found", () => {
    expect(problemsAfter([[...examples, "all", "value", "data"], []])).toContain(
      "getUser, response 200, example acmeUser: no answer returns the company acme",
    );
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
