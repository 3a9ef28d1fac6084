import type { Domain } from "../../domain.ts";
import { Refusal } from "../../refusal.ts";
import { ok } from "../../replies.ts";
import { customFields, customFieldsOf, findCustomField } from "./custom-field.ts";
import { replaceAll } from "./replace.ts";
import { refreshValues } from "./values.ts";
import { assertFreeName, written } from "./write.ts";

export const customFieldDomain: Domain = {
  seed: (world, examples) => {
    for (const { companyId = "", value } of examples.responses("listCustomFields")) {
      for (const field of value.data) world.company(companyId)?.table(customFields).put(field);
    }
  },
  handlers: {
    listCustomFields: ({ company }) => ok(customFieldsOf(company)),
    getCustomField: ({ company, path }) => ok(findCustomField(company, path.resourceId)),
    createCustomField: ({ world, company, body }) => {
      assertFreeName(company, body.name);
      const fields = written(company, body, "body");
      const field = company.table(customFields).put({
        resourceId: world.newId(),
        ownerType: body.ownerType,
        isEditable: true,
        ...fields,
      });
      return ok({ resourceId: field.resourceId });
    },
    updateCustomField: ({ company, path, body }) => {
      const before = findCustomField(company, path.resourceId);
      if (body.resourceId !== path.resourceId) {
        const what = `body.resourceId: "${body.resourceId}" is not the field in the path, "${path.resourceId}"`;
        throw new Refusal(400, "Invalid request", [what]);
      }
      assertFreeName(company, body.name, before.resourceId);
      company.table(customFields).put({ ...before, ...written(company, body, "body") });
      refreshValues(company);
      return ok({ resourceId: before.resourceId });
    },
    replaceCustomFields: ({ world, company, body }) => {
      replaceAll(world, company, body.targetUserCustomFields);
      refreshValues(company);
      return ok({ resourceId: null });
    },
  },
};
