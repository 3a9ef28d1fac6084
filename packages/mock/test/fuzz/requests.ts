import { type Json, type Operation, operationsOf, type Place } from "@keepnet/document";
import type { HttpRequest, HttpResponse } from "../../src/exchange.ts";
import type { Dice } from "./dice.ts";
import { mutate, mutateBytes, nastyText } from "./mutate.ts";

const encoder = new TextEncoder();
const boundary = "fuzz-0123456789-0123456789-0123456789";

const mediaTypes = [
  ...["application/json", "application/json; charset=utf-16", "text/json", "application/problem+json", "text/plain"],
  ...["application/x-www-form-urlencoded", "multipart/form-data", `multipart/form-data; boundary=${boundary}`],
  ...["", "*/*", "application", "application/json, text/html", "multipart/form-data; boundary=", "image/png;q=x"],
];
/** Mostly the one that the ids of the examples are in. */
const companies = [...Array<string>(5).fill("qL3nF8vXr2Ta"), "tB6kD1wZp9Ye", "oC5wR2hLk7Bn"];
const methods = [
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "TRACE",
  "get",
  "",
  "constructor",
  "\u0000",
];
const controlCalls = ["requests", "faults", "dataset", "tokens/revoke", "", "constructor"];
const preferences = [
  "code=200",
  "code=400",
  "code=404",
  "code=1",
  "example=constructor",
  "dynamic=maybe",
  "seed=",
  "=,;",
];

const uploadPath = "/api/target-users/upload";

/** How rare requests are that take long: one of so many. */
const rarities = { usual: { huge: 16, upload: 40, manyRows: 8 }, dense: { huge: 4, upload: 12, manyRows: 4 } } as const;

/** How many rows the large one of the uploaded files has: work that is not linear in them takes seconds. */
const manyRows = 6_000;

/** Makes requests at random: most are right but for one place, so that they come further than to the first check. */
export class RequestMaker {
  /** Ids that responses have shown, besides those that the document's examples have. */
  readonly #pool: string[];
  readonly #operations: readonly Operation[];
  readonly #uploads: readonly Operation[];
  readonly #tokens: readonly string[];
  readonly #dice: Dice;
  readonly #rarity: (typeof rarities)[keyof typeof rarities];
  /** Requests that go on from what earlier ones did. */
  readonly #planned: HttpRequest[] = [];

  /** @param isDense - whether requests that take long are less rare, for a short run */
  constructor(document: Place, tokens: readonly string[], dice: Dice, isDense: boolean) {
    this.#rarity = rarities[isDense ? "dense" : "usual"];
    this.#operations = operationsOf(document);
    this.#uploads = this.#operations.filter(({ path, method }) => path === uploadPath && method === "post");
    this.#tokens = tokens;
    this.#dice = dice;
    this.#pool = [...companies, "gT3wH8sLq5Nv", "uA4fL8mRt2Wd"];
  }

  /** Lets later requests name an id that a response has shown. */
  learn(id: string): void {
    if (this.#pool.length < 200) this.#pool.push(id);
    else this.#pool[this.#dice.below(200)] = id;
  }

  /** Plans what follows an upload: its columns are mapped, and its rows imported. */
  follow({ url, headers }: HttpRequest, { status, body }: HttpResponse): void {
    if (status !== 200 || !url.startsWith(uploadPath)) return;
    const [, transactionId] = /"transactionId":"([^"]+)"/.exec(new TextDecoder().decode(body)) ?? [];
    const fieldMappings = [
      { excelColumnName: "Email", fieldName: "Email" },
      { excelColumnName: "First Name", fieldName: "FirstName" },
    ];
    const post = (path: string, value: unknown): HttpRequest => ({
      method: "POST",
      url: path,
      headers: { ...headers, "content-type": "application/json" },
      body: bytesOf(this.#dice.once(4) ? mutate(value, this.#dice, this.#pool) : value),
    });
    this.#planned.push(
      post("/api/target-users/create-mapping", { transactionId, fieldMappings }),
      post(`/api/target-users/${transactionId}/import`, { importType: "ImportAll" }),
    );
  }

  next(): HttpRequest {
    const planned = this.#dice.once(2) ? this.#planned.shift() : undefined;
    if (planned !== undefined) return planned;
    const request = this.#dice.once(25) ? this.#controlCall() : this.#apiCall();
    return this.#dice.once(4) ? this.#distorted(request) : request;
  }

  #controlCall(): HttpRequest {
    const dice = this.#dice;
    const method = dice.one(["GET", "GET", "POST", "PUT", "DELETE"]);
    const isReset = dice.once(20);
    const call = dice.once(20) ? dice.one(["snapshot", "openapi.json"]) : dice.one(controlCalls);
    const url = `/__mock/${isReset ? "reset" : call}?since=${dice.once(2) ? 0 : nastyText(dice)}`;
    const value = mutate({ clientId: nastyText(dice), credentials: [], companies: [{ id: "x" }] }, dice, this.#pool);
    return { method: isReset ? "POST" : method, url, headers: { host: "localhost" }, body: bytesOf(value) };
  }

  #apiCall(): HttpRequest {
    const dice = this.#dice;
    const operation = dice.one(dice.once(this.#rarity.upload) ? this.#uploads : this.#operations);
    const url = operation.path.replaceAll(/\{[^}]+\}/g, () =>
      encodeURIComponent(wellFormed(dice.once(10) ? nastyText(dice) : dice.one(this.#pool))),
    );
    const headers: Record<string, string> = { host: "localhost" };
    if (!dice.once(20)) headers.authorization = `Bearer ${dice.one(this.#tokens)}`;
    if (!dice.once(10)) headers["x-keepnet-company-id"] = this.#company();
    const method = operation.method.toUpperCase();
    const query = dice.once(8) ? `?${this.#query(operation)}` : "";
    return { method, url: url + query, ...this.#body(operation, headers) };
  }

  #company(): string {
    const dice = this.#dice;
    if (dice.once(40)) return dice.one(["", " "]);
    return dice.once(10) ? nastyText(dice) : dice.one(companies);
  }

  #query({ place }: Operation): string {
    const dice = this.#dice;
    const names = place.entries("parameters").flatMap(([, parameter]) => parameter.text("name") ?? []);
    const name = dice.one([...names, "companyId", nastyText(dice)]);
    const value = dice.once(2) ? dice.one(this.#pool) : nastyText(dice);
    return dice.once(10) ? `${name}=${value}` : new URLSearchParams({ [name]: value }).toString();
  }

  #body({ place }: Operation, headers: Record<string, string>): Pick<HttpRequest, "headers" | "body"> {
    const dice = this.#dice;
    const [[mediaType, content] = []] = place.below("requestBody")?.entries("content") ?? [];
    if (mediaType === undefined || content === undefined) return { headers, body: new Uint8Array() };
    const examples = content.entries("examples").map(([, example]) => example.value("value") ?? null);
    const example = examples.length === 0 ? {} : structuredClone(dice.one(examples));
    if (mediaType === "multipart/form-data") {
      return {
        headers: { ...headers, "content-type": `${mediaType}; boundary=${boundary}` },
        body: this.#form(example),
      };
    }
    const known = this.#withKnownIds(example);
    const value = dice.once(3) ? known : mutate(known, dice, this.#pool);
    const isForm = mediaType === "application/x-www-form-urlencoded";
    const body = isForm ? encoder.encode(formOf(value)) : bytesOf(value);
    return { headers: { ...headers, "content-type": mediaType }, body };
  }

  /** A body that now and then means something that a response has shown. */
  #withKnownIds(value: Json): Json {
    if (Array.isArray(value)) return value.map((item) => this.#withKnownIds(item));
    if (typeof value !== "object" || value === null) {
      const isId = typeof value === "string" && /^([A-Za-z0-9]{12}|[\da-f-]{36})$/.test(value);
      return isId && this.#dice.once(3) ? this.#dice.one(this.#pool) : value;
    }
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.#withKnownIds(member)]));
  }

  #form(example: Json): Uint8Array<ArrayBuffer> {
    const dice = this.#dice;
    const members = Object.entries(typeof example === "object" && example !== null ? example : {});
    const fields = members.filter(([name]) => name !== "File" || dice.once(10));
    const texts = fields.map(([name, value]) => part(`name="${name}"`, dice.once(6) ? nastyText(dice) : String(value)));
    const rows = dice.once(this.#rarity.manyRows)
      ? Array.from({ length: manyRows }, (_, index) => `p${index}@fuzz.example,Given`)
      : Array.from({ length: dice.below(6) }, (_, index) => `p${index}@fuzz.example,${nastyText(dice)}`);
    const file = part(`name="File"; filename="people.csv"`, ["Email,First Name", ...rows].join("\n"));
    const parts = dice.once(10) ? [file, file, ...texts] : [...texts, file];
    return encoder.encode(`${parts.join("")}--${boundary}--\r\n`);
  }

  /** A request that is no longer right: in its line, in its headers or in the bytes of its body. */
  #distorted(request: HttpRequest): HttpRequest {
    const dice = this.#dice;
    const { headers } = request;
    if (dice.once(this.#rarity.huge)) return { ...request, body: hugeBody(dice) };
    switch (dice.below(8)) {
      case 0:
        return { ...request, method: dice.one(methods) };
      case 1:
        return { ...request, url: Buffer.from(mutateBytes(encoder.encode(request.url), dice)).toString("latin1") };
      case 2:
        return { ...request, headers: { ...headers, "content-type": dice.one(mediaTypes) } };
      case 3:
        return { ...request, headers: { ...headers, accept: dice.one(mediaTypes) } };
      case 4:
        return { ...request, headers: { ...headers, prefer: dice.one(preferences) } };
      case 5:
        return { ...request, headers: { ...headers, authorization: nastyText(dice) } };
      default:
        return { ...request, body: mutateBytes(new Uint8Array(request.body), dice) };
    }
  }
}

/** What is repeated in a huge body, and what ends each: JSON with its ends is parsed, if nothing holds that back. */
const hugeUnits = [
  ["[", "]"],
  ["[", ""],
  ['{"a":', "1}"],
  ['{"filter":{"filterGroups":[', ""],
  ["[[[]]],", ""],
  ["{},", ""],
  ["1,", ""],
  ["a=1&", ""],
  [`--${boundary}\r\n`, ""],
  ["a\n", ""],
] as const;

/** More than the mock reads of something. */
function hugeBody(dice: Dice): Uint8Array<ArrayBuffer> {
  const [unit, end] = dice.one(hugeUnits);
  const isList = unit.endsWith(",");
  const count = dice.one([5_000, isList ? 100_000 : 40_000]);
  const text = isList ? `[${unit.repeat(count)}0]` : unit.repeat(count) + end.repeat(count);
  return encoder.encode(dice.once(8) ? `a,b\n${text}` : text);
}

function part(disposition: string, text: string): string {
  return `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${text}\r\n`;
}

function formOf(value: unknown): string {
  const members = Object.entries(typeof value === "object" && value !== null ? value : {});
  return new URLSearchParams(members.map(([name, member]) => [name, String(member)])).toString();
}

function bytesOf(value: unknown): Uint8Array<ArrayBuffer> {
  return encoder.encode(JSON.stringify(value) ?? "");
}

/** A text without lone surrogates, which no URL can have. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(encoder.encode(text));
}
