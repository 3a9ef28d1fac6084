import { type Case, operation } from "./case.ts";

const search = (extension: string) => operation("post", "/reports/search", extension);
const lost = "the call no longer compiles where it did, or needs another input there";

export const extensions: Case[] = [
  {
    change: "scope company becomes reseller",
    edit: [[operation("get", "/reports", "x-keepnet-scope"), "reseller"]],
    verdicts: [`major GET /reports: scope changed (company → reseller): ${lost}`],
    back: [`major GET /reports: scope changed (reseller → company): ${lost}`],
  },
  {
    change: "scope reseller becomes company-path",
    edit: [[search("x-keepnet-scope"), "company-path"]],
    verdicts: [
      "minor POST /reports/search: scope changed (reseller → company-path): the call is offered on more clients",
    ],
    back: [`major POST /reports/search: scope changed (company-path → reseller): ${lost}`],
  },
  {
    change: "a read-only POST becomes a write",
    edit: [[search("x-keepnet-effect"), "write"]],
    verdicts: [
      "minor POST /reports/search: effect changed from read to write: a failure that may have reached the API is not tried again",
    ],
    back: ["minor POST /reports/search: effect changed from write to read: the client sends it again after a failure"],
  },
  {
    change: "an effect is stated where there was the extension before it",
    from: [
      [search("x-keepnet-effect"), undefined],
      [search("x-keepnet-safe"), true],
    ],
    edit: [
      [search("x-keepnet-safe"), undefined],
      [search("x-keepnet-effect"), "read"],
    ],
    verdicts: [],
    back: [
      "minor POST /reports/search: effect changed from read to undefined: a failure that may have reached the API is not tried again",
    ],
  },
  {
    change: "a read-only POST may no longer be sent twice",
    edit: [[search("x-keepnet-repeatable"), false]],
    verdicts: ["minor POST /reports/search: a call whose outcome is unknown is no longer sent twice"],
    back: ["minor POST /reports/search: a call whose outcome is unknown follows the rule"],
  },
  {
    change: "not for all companies any more",
    edit: [[operation("get", "/reports", "x-keepnet-all-companies"), false]],
    verdicts: ["major GET /reports: no longer offered on allCompanies()"],
    back: ["minor GET /reports: now offered on allCompanies()"],
  },
  {
    change: "another field to sort by",
    edit: [[search("x-keepnet-order-by"), "Name"]],
    verdicts: ["minor POST /reports/search: paginate() sorts by Name instead of CreateTime unless told otherwise"],
    back: ["minor POST /reports/search: paginate() sorts by CreateTime instead of Name unless told otherwise"],
  },
  {
    change: "no paging any more",
    edit: [
      [search("x-keepnet-pagination"), undefined],
      [search("x-keepnet-order-by"), undefined],
    ],
    verdicts: ["major POST /reports/search: paginate() no longer takes it"],
    back: ["minor POST /reports/search: paginate() now takes it (page)"],
  },
  {
    change: "another style of paging",
    edit: [[search("x-keepnet-pagination"), "nested"]],
    verdicts: ["major POST /reports/search: style of paging changed (page → nested): paginate() takes another body"],
    back: ["major POST /reports/search: style of paging changed (nested → page): paginate() takes another body"],
  },
  {
    change: "a path parameter that carries no Company ID any more",
    edit: [[operation("get", "/companies/{companyId}", "parameters", 0, "x-keepnet-company-id"), undefined]],
    verdicts: [
      "major GET /companies/{companyId}: path parameter companyId no longer carries a Company ID: a bound client leaves it to the call",
    ],
    back: [
      "major GET /companies/{companyId}: path parameter companyId now carries a Company ID: a bound client writes it, and refuses another",
    ],
  },
];
