import { randomUUID } from "node:crypto";
import type { Domain } from "../../domain.ts";
import { exportSearch } from "../../files/export-file.ts";
import { Refusal } from "../../refusal.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import { assertOpenGroups } from "../target-groups/target-group.ts";
import { columns as previewColumns } from "./columns.ts";
import { importUsers } from "./import-users.ts";
import { stateOf } from "./job.ts";
import { countsOf, previewOf } from "./preview.ts";
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
      const { columns, rows } = findTransaction(world, company, path.transactionId);
      const data = rows.map((row) => [...row]);
      return ok({ fileType: "Csv", sheetNames: [], data, fileFieldNames: [...columns] });
    },
    createFieldMapping: ({ world, company, body }) => {
      const transaction = findTransaction(world, company, body.transactionId);
      const { targetGroupResourceIds = [] } = body;
      assertOpenGroups(company, targetGroupResourceIds, "body.targetGroupResourceIds");
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
      return ok(stateOf(mapping));
    },
    searchImportPreview: ({ world, company, path, body }) => {
      const [, { preview }] = findMapping(world, company, path.transactionId);
      return ok({ items: page(preview, body, { row: "ImportPreviewUser" }), ...countsOf(preview) });
    },
    exportImportPreview: ({ world, company, path, body }) => {
      const [, { preview }] = findMapping(world, company, path.transactionId);
      return exportSearch("import-preview", preview, body, previewColumns, { row: "ImportPreviewUser" });
    },
    renewUpload: ({ world, company, path }) => {
      const { columns, rows } = findTransaction(world, company, path.transactionId);
      const transactionId = randomUUID();
      const table = company.table(transactions);
      table.put({ transactionId, createTime: world.timestamp(), columns, rows });
      table.delete(path.transactionId);
      return ok({ transactionId, oldTransactionId: path.transactionId });
    },
    importTargetUsers: ({ world, company, path, body }) => {
      const [, mapping] = findMapping(world, company, path.transactionId);
      importUsers(world, company, mapping, body);
      return ok({});
    },
  },
};
