import { importUsers } from "../sandbox/domains/import/import-users.ts";
import { previewOf } from "../sandbox/domains/import/preview.ts";
import { transactions } from "../sandbox/domains/import/transaction.ts";
import type { World } from "../sandbox/world/world.ts";
import { companyNamed } from "./companies.ts";

const columns = ["Email", "First Name", "Last Name", "Department"];
const rows = [
  ["elin.sorsa@quillfern.example", "Elin", "Sorsa", "Finance"],
  ["marek.tal@quillfern.example", "Marek", "Tal", "Warehouse"],
  ["marek.tal@quillfern.example", "Marek", "Tal", "Warehouse"],
  ["nils.brandt", "Nils", "Brandt", "Sales"],
  ["", "Ottoline", "Ferrer", "Sales"],
  ["pia.lund@quillfern.example", "Pia", "Lund", "Finance"],
  ["ravi.doss@quillfern.example", "Ravi", "Doss", "Operations"],
  ["sofia.hart@quillfern.example", "Sofia", "Hart", "Operations"],
];
/** Of the file, in bytes. */
const size = [columns, ...rows].reduce((total, row) => total + Buffer.byteLength(`${row.join(",")}\n`), 0);
const fieldMappings = columns.map((name) => ({ excelColumnName: name, fieldName: name.replace(" ", "") }));

export async function importWithRejects(world: World): Promise<void> {
  const company = companyNamed("quillfern", world);
  const file = { fileType: "Csv", sheetNames: [], columns, rows, size } as const;
  const sheet = { transactionId: world.newUuid(), ...file };
  const preview = await previewOf(world, company, sheet, fieldMappings, []);
  const mapping = { jobId: world.newId(), targetGroupResourceIds: [], preview };
  company.table(transactions).put({ ...sheet, createTime: world.timestamp(), mapping });
  await importUsers(world, company, mapping, { importType: "ImportAll", selectedResourceIds: [] });
}
