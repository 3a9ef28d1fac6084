import { type Case, operation } from "./case.ts";

const [live, other] = ["https://api.example.com", "https://eu.example.com"];
const bySecret = ["components", "securitySchemes", "oauth", "flows", "clientCredentials"];
const sentTo = (now: string, old: string) =>
  `major servers: clients with no baseUrl send to ${now} from now on, no longer to ${old}`;
const tokensFrom = (now: string, old: string) =>
  `major security scheme oauth: tokenUrl of clientCredentials: clients send their credentials to ${now} from now on, no longer to ${old}`;

export const credentials: Case[] = [
  {
    change: "another server",
    edit: [[["servers", 0, "url"], other]],
    verdicts: [sentTo(other, live)],
    back: [sentTo(live, other)],
  },
  {
    change: "a server in front of the list",
    edit: [[["servers"], [{ url: other }, { url: live }]]],
    verdicts: [sentTo(other, live)],
    back: [sentTo(live, other)],
  },
  {
    change: "a server at the end of the list",
    edit: [[["servers", 1], { url: other }]],
    verdicts: [`minor servers: ${other} added`],
    back: [`minor servers: ${other} removed`],
  },
  {
    change: "a server with another default of a variable",
    edit: [[["servers"], [{ url: "https://{region}.example.com", variables: { region: { default: "eu" } } }]]],
    verdicts: [sentTo(other, live)],
    back: [sentTo(live, other)],
  },
  {
    change: "the same server in other words",
    edit: [[["servers"], [{ url: `${live}/`, description: "The live API." }]]],
    verdicts: ["patch servers: descriptions or variables changed"],
    back: ["patch servers: descriptions or variables changed"],
  },
  {
    change: "a server of an operation's own",
    edit: [[operation("post", "/reports", "servers"), [{ url: other }]]],
    verdicts: [`major POST /reports: requests are sent to ${other} from now on, no longer to ${live}`],
    back: [`major POST /reports: requests are sent to ${live} from now on, no longer to ${other}`],
  },
  {
    change: "tokens from another address",
    edit: [[[...bySecret, "tokenUrl"], `${other}/token`]],
    verdicts: [tokensFrom(`${other}/token`, `${live}/token`)],
    back: [tokensFrom(`${live}/token`, `${other}/token`)],
  },
  {
    change: "a scope less",
    edit: [[[...bySecret, "scopes"], { read: "" }]],
    verdicts: ["major security scheme oauth: scope write removed"],
    back: ["minor security scheme oauth: scope write added"],
  },
  {
    change: "a scope in other words",
    edit: [[[...bySecret, "scopes", "read"], "Reads everything."]],
    verdicts: ["patch security scheme oauth: descriptions changed"],
    back: ["patch security scheme oauth: descriptions changed"],
  },
  {
    change: "another flow",
    edit: [[["components", "securitySchemes", "oauth", "flows"], { password: { tokenUrl: live, scopes: {} } }]],
    verdicts: [
      "major security scheme oauth: flow clientCredentials removed",
      "minor security scheme oauth: flow password added",
    ],
    back: [
      "major security scheme oauth: flow password removed",
      "minor security scheme oauth: flow clientCredentials added",
    ],
  },
  {
    change: "a token in a query",
    edit: [[["components", "securitySchemes", "bearerAuth"], { type: "apiKey", in: "query", name: "token" }]],
    verdicts: ["major security scheme bearerAuth: type changed from http to apiKey"],
    back: ["major security scheme bearerAuth: type changed from apiKey to http"],
  },
  {
    change: "one more kind of credential",
    edit: [[["components", "securitySchemes", "key"], { type: "apiKey", in: "header", name: "X-Key" }]],
    verdicts: ["minor security scheme key: added"],
    back: ["major security scheme key: removed"],
  },
  {
    change: "one more way in",
    edit: [[operation("post", "/reports", "security"), [{ oauth: ["read"] }, { bearerAuth: [] }]]],
    verdicts: ["minor POST /reports: credential changed from bearerAuth to oauth + oauth:read or bearerAuth"],
    back: ["major POST /reports: credential changed from oauth + oauth:read or bearerAuth to bearerAuth"],
  },
];
