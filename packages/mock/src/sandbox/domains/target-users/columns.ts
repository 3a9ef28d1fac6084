import type { Columns } from "../../files/export-file.ts";
import type { Schemas } from "../../operation-types.ts";

/** The columns of an exported list of people. */
export const columns: Columns<Schemas["TargetUser"]> = {
  Email: ({ email }) => email,
  "First Name": ({ firstName }) => firstName,
  "Last Name": ({ lastName }) => lastName,
  Department: ({ department }) => department,
  Priority: ({ priority }) => priority,
  Status: ({ status, isDeleted }) => (isDeleted === true ? "Deleted" : status),
};

/** The headings of the file that shows how an import looks. */
export const importColumns: Columns<never> = {
  Email: () => null,
  "First Name": () => null,
  "Last Name": () => null,
  Department: () => null,
  "Phone Number": () => null,
};
