import type { ImportPreview } from "@keepnet/core";
import { saveTo } from "@keepnet/core/node";
import { stringify } from "csv-stringify/sync";

const columns = ["email", "firstName", "lastName", "department", "phoneNumber", "reasons"];

/** Writes the rows that cannot be imported, with the reasons, and replaces the file in one step. */
export async function writeRejected(path: string, { rejected }: Pick<ImportPreview, "rejected">): Promise<void> {
  const rows = await Array.fromAsync(rejected, ({ validationDetail, ...row }) => {
    const reasons = validationDetail?.map(({ fieldName, message }) => `${fieldName}: ${message}`).join("; ");
    return { ...row, reasons };
  });
  const csv = stringify(rows, { header: true, columns, record_delimiter: "\r\n", escape_formulas: true });
  await saveTo(path, { stream: new Blob([csv]).stream() }, { overwrite: true });
}
