/** The list of roles as the vendor's own document writes it, with a name that has become a number. */
const result = "Keepnet.Shared.ServiceResult`1[[System.Collections.Generic.List`1[[Keepnet.Role, Keepnet]], System]]";
const schema = { $ref: `#/components/schemas/${encodeURIComponent(result)}` };
export const vendor = {
  openapi: "3.0.4",
  security: [{ oauth: ["api1"] }, { token: [] }],
  paths: {
    "/api/roles": {
      get: {
        responses: {
          "200": { content: { "text/plain": { schema }, "application/json": { schema }, "text/json": { schema } } },
        },
      },
    },
  },
  components: {
    securitySchemes: { oauth: { type: "oauth2", flows: {} }, token: { type: "http", scheme: "bearer" } },
    schemas: {
      [result]: {
        type: "object",
        properties: {
          data: { type: "array", nullable: true, items: { $ref: "#/components/schemas/Keepnet.Role" } },
          status: { $ref: "#/components/schemas/Keepnet.ResultStatus" },
          message: { type: "string", nullable: true },
          validationMessages: { type: "array", nullable: true, items: { type: "string" } },
        },
      },
      "Keepnet.Role": {
        type: "object",
        properties: { resourceId: { type: "string", nullable: true }, name: { type: "integer", nullable: true } },
      },
      "Keepnet.ResultStatus": { type: "string" },
    },
  },
};
