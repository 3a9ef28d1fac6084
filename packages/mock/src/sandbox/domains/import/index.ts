import { randomUUID } from "node:crypto";
import type { Domain } from "../../domain.ts";
import { Refusal } from "../../refusal.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import { importUsers } from "./import-users.ts";
import { previewOf } from "./preview.ts";
import { readFile } from "./read-file.ts";
import { findMapping, findTransaction, transactions } from "./transaction.ts";

export const importDomain: Domain = {
  handlers: {
    uploadTargetUsers: async ({ world, company, body }) => {
      const { columns, rows } = await readFile(body.get("File"));
      const transactionId = randomUUID();
      company.table(transactions).put({ transactionId, createTime: world.timestamp(), columns, rows });
      const distinct = new Set(rows.map((row) => JSON.stringify(row)));
      const counts = {
        rowCount: rows.length,
        columnCount: columns.length,
        duplicateCount: rows.length - distinct.size,
      };
      return ok({ transactionId, ...counts });
    },
    getUploadedTargetUsers: ({ world, company, path }) => {
      const { columns } = findTransaction(world, company, path.transactionId);
      return ok({ fileType: "Csv", sheetNames: [], data: null, fileFieldNames: [...columns] });
    },
    createFieldMapping: ({ world, company, body }) => {
      const transaction = findTransaction(world, company, body.transactionId);
      const { targetGroupResourceIds = [] } = body;
      const preview = previewOf(world, company, transaction, body.fieldMappings);
      const mapping = { jobId: world.newId(), wasPolled: false, targetGroupResourceIds, preview };
      company.table(transactions).put({ ...transaction, mapping });
      return ok({ resourceId: mapping.jobId });
    },
    getMappingJob: ({ company, path }) => {
      const table = company.table(transactions);
      const transaction = [...table.values()].find(({ mapping }) => mapping?.jobId === path.resourceId);
      if (transaction?.mapping === undefined) throw new Refusal(404, "No mapping job with this id was found");
      const { mapping } = transaction;
      table.put({ ...transaction, mapping: { ...mapping, wasPolled: true } });
      return ok({ resourceId: mapping.jobId, status: mapping.wasPolled ? "Completed" : "Processing" });
    },
    searchImportPreview: ({ world, company, path, body }) => {
      const [, { preview }] = findMapping(world, company, path.transactionId);
      const count = (wanted: string) => preview.filter(({ status }) => status === wanted).length;
      return {
        status: "Completed",
        message: null,
        items: page(preview, body),
        newUserCount: count("New"),
        existingUserCount: count("Existing"),
        invalidUserCount: count("Invalid"),
      };
    },
    importTargetUsers: ({ world, company, path, body }) => {
      const [, mapping] = findMapping(world, company, path.transactionId);
      importUsers(world, company, mapping, body);
      return ok({});
    },
  },
};
