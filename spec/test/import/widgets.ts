/** A document of our own, written as the vendor's platform writes its documents. */

const generic = (outer: string, inner: string) => `Acme.Core.${outer}\`1[[${inner}, Acme, Version=1.0.0.0]]`;
const result = (inner: string) => generic("ServiceResult", inner);
const page = generic("PagedResults", "Acme.Widgets.Dto.WidgetDto");
const list = generic("List", "Acme.Widgets.Dto.WidgetDto");
const ref = (name: string) => ({ $ref: `#/components/schemas/${encodeURIComponent(name)}` });
const text = { type: "string", nullable: true };
const envelope = (data: object) => ({
  type: "object",
  properties: {
    data,
    status: ref("Acme.Core.ResultStatus"),
    message: text,
    validationMessages: { type: "array", items: { type: "string" }, nullable: true },
  },
});
const media = (schema: object) => ({ "application/json-patch+json": { schema }, "application/json": { schema } });
const request = (name: string) => ({ requestBody: { content: media(ref(name)) } });
const answer = (name: string) => ({
  responses: { "200": { description: "Vendor text", content: { "application/json": { schema: ref(name) } } } },
});
const id = { name: "resourceId", in: "path", description: "Vendor text", required: true, schema: { type: "string" } };
const common = { tags: ["WidgetSetting"], summary: "Vendor text" };
const paging = {
  pageNumber: { type: "integer", format: "int32" },
  pageSize: { type: "integer", format: "int32" },
  orderBy: text,
  ascending: { type: "boolean" },
  filter: ref("Acme.Filter"),
};
const one = result("Acme.Widgets.Dto.WidgetDto");
const changed = result("Acme.Core.IdResult");
const widget = {
  resourceId: text,
  name: text,
  apiSecret: text,
  size: { type: "integer", format: "int32" },
  parts: { type: "array", items: ref("Acme.Widgets.Dto.WidgetDto"), nullable: true },
  shape: ref("Acme.Widgets.Shape"),
};

export const widgets = {
  openapi: "3.0.4",
  info: { title: "Acme", version: "v1" },
  paths: {
    "/api/widgets": {
      get: { ...common, ...answer(result(list)) },
      post: { ...common, ...request("Acme.Rest.CreateWidgetRequest"), ...answer(changed) },
    },
    "/api/widgets/search": { post: { ...common, ...request("Acme.Rest.SearchRequest"), ...answer(result(page)) } },
    "/api/widgets/search/export": {
      post: { ...common, ...request("Acme.Rest.SearchRequest"), responses: { "200": { description: "OK" } } },
    },
    "/api/widgets/{resourceId}": {
      get: { ...common, parameters: [id], ...answer(one) },
      put: { ...common, parameters: [id], ...request("Acme.Rest.CreateWidgetRequest"), ...answer(changed) },
      delete: { ...common, parameters: [id], ...answer(changed) },
    },
    "/api/roles": { get: { tags: ["SystemRole"], ...answer(one) } },
  },
  components: {
    schemas: {
      "Acme.Core.ResultStatus": { type: "string" },
      "Acme.Core.IdResult": { type: "object", properties: { resourceId: text } },
      "Acme.Filter": { type: "object", properties: { searchInputTextValue: text, condition: text, filterGroups: {} } },
      "Acme.Widgets.Dto.WidgetDto": { type: "object", properties: widget },
      "Acme.Widgets.Shape": { type: "object", properties: { corners: { type: "integer" } } },
      "Acme.Rest.SearchRequest": { type: "object", properties: paging },
      "Acme.Rest.CreateWidgetRequest": {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string", minLength: 1, maxLength: 64 },
          apiSecret: text,
          code: { type: "string", minLength: 5, maxLength: 6 },
          postalCode: { type: "string", maxLength: 8 },
          kind: { type: "string", enum: ["Round", "Square"] },
          companyResourceId: text,
          shape: ref("Acme.Widgets.Shape"),
        },
      },
      [result("Acme.Core.IdResult")]: envelope(ref("Acme.Core.IdResult")),
      [one]: envelope(ref("Acme.Widgets.Dto.WidgetDto")),
      [result(list)]: envelope({ type: "array", items: ref("Acme.Widgets.Dto.WidgetDto"), nullable: true }),
      [result(page)]: envelope(ref(page)),
      [page]: {
        type: "object",
        properties: {
          pageNumber: { type: "integer" },
          pageSize: { type: "integer" },
          totalNumberOfPages: { type: "integer" },
          totalNumberOfRecords: { type: "integer" },
          results: { type: "array", items: ref("Acme.Widgets.Dto.WidgetDto"), nullable: true },
        },
      },
    },
  },
};
