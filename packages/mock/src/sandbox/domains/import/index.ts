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
import { forgetUpload, keepUpload } from "./uploads.ts";

export const importDomain: Domain = {
  handlers: {
    uploadTargetUsers: async ({ world, company, body }) => {
      const { duplicateCount, ...file } = await readFile(body.get("File"));
      const transactionId = world.newUuid();
      keepUpload(world, company, { ...file, transactionId, createTime: world.timestamp() });
      const { columns, rows } = file;
      return ok({ transactionId, rowCount: rows.length, columnCount: columns.length, duplicateCount });
    },
    getUploadedTargetUsers: ({ world, company, path }) => {
      const { columns, rows, fileType, sheetNames } = findTransaction(world, company, path.transactionId);
      const data = rows.map((row) => [...row]);
      return ok({ fileType, sheetNames: [...sheetNames], data, fileFieldNames: [...columns] });
    },
    createFieldMapping: async ({ world, company, body }) => {
      const transaction = findTransaction(world, company, body.transactionId);
      const { targetGroupResourceIds = [] } = body;
      assertOpenGroups(company, targetGroupResourceIds, "body.targetGroupResourceIds");
      const preview = await previewOf(world, company, transaction, body.fieldMappings, targetGroupResourceIds);
      const mapping = { jobId: world.newId(), targetGroupResourceIds, preview };
      company.table(transactions).put({ ...transaction, mapping });
      return ok({ resourceId: mapping.jobId });
    },
    getMappingJob: ({ company, path }) => {
      const all = [...company.table(transactions).values()];
      const transaction = all.find(({ mapping }) => mapping?.jobId === path.resourceId);
      if (transaction?.mapping === undefined) throw new Refusal(404, "No mapping job with this id was found");
      return ok(stateOf(transaction.mapping, company.isFirst(`mapping ${path.resourceId}`)));
    },
    searchImportPreview: async ({ world, company, path, body }) => {
      const [, { preview }] = findMapping(world, company, path.transactionId);
      return ok({ items: await page(preview, body, { row: "ImportPreviewUser" }), ...countsOf(preview) });
    },
    exportImportPreview: ({ world, company, path, body }) => {
      const [, { preview }] = findMapping(world, company, path.transactionId);
      return exportSearch("import-preview", preview, body, previewColumns, { row: "ImportPreviewUser" });
    },
    renewUpload: ({ world, company, path }) => {
      const { mapping: _mapping, ...upload } = findTransaction(world, company, path.transactionId);
      const transactionId = world.newUuid();
      forgetUpload(world, company, path.transactionId);
      keepUpload(world, company, { ...upload, transactionId, createTime: world.timestamp() });
      return ok({ transactionId, oldTransactionId: path.transactionId });
    },
    importTargetUsers: async ({ world, company, path, body }) => {
      const [, mapping] = findMapping(world, company, path.transactionId);
      await importUsers(world, company, mapping, body);
      return ok({});
    },
  },
};
