import type { Columns } from "../../files/export-file.ts";
import type { PreviewRow } from "./preview.ts";

/** The columns of an exported preview. */
export const columns: Columns<PreviewRow> = {
  Email: ({ email }) => email,
  "First Name": ({ firstName }) => firstName,
  "Last Name": ({ lastName }) => lastName,
  Department: ({ department }) => department,
  Status: ({ status }) => status,
  Validation: ({ validationDetail }) => (validationDetail ?? []).map(({ message }) => message).join("; "),
};
