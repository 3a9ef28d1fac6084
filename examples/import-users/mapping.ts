/** The fields of a target user. Any other name is that of a custom field. */
const fields = [
  "email",
  "firstName",
  "lastName",
  "department",
  "phoneNumber",
  "priority",
  "timeZone",
  "managerFirstName",
  "managerLastName",
  "managerEmail",
] as const;

export type Mapping = Readonly<Record<string, string>>;

/**
 * The columns that hold a person's own fields: those of --map, and those with the name of a field, such as "First name".
 * Throws for a column that the file lacks, and when no column holds the e-mail address.
 */
export function mapOwnFields(columns: readonly string[], map: Mapping): Mapping {
  const missing = Object.keys(map).find((column) => !columns.includes(column));
  if (missing !== undefined) throw new Error(`The file has no column "${missing}". It has ${columns.join(", ")}.`);
  const taken = new Set(Object.values(map).map(fold));
  const found = columns.flatMap((column): [column: string, field: string][] => {
    const field = fields.find((candidate) => fold(candidate) === fold(column));
    return field === undefined || column in map || taken.has(fold(field)) ? [] : [[column, field]];
  });
  const mapping: Mapping = { ...Object.fromEntries(found), ...map };
  if (Object.values(mapping).some((field) => fold(field) === "email")) return mapping;
  throw new Error('No column holds the e-mail address. Name it, as in --map "Mail=email".');
}

/** Adds the columns with the name of a custom field of the company. */
export function mapCustomFields(
  columns: readonly string[],
  mapping: Mapping,
  customFields: readonly string[],
): Mapping {
  const taken = new Set(Object.values(mapping).map(fold));
  const found = columns.flatMap((column): [column: string, field: string][] => {
    const field = customFields.find((candidate) => fold(candidate) === fold(column));
    return field === undefined || column in mapping || taken.has(fold(field)) ? [] : [[column, field]];
  });
  return { ...mapping, ...Object.fromEntries(found) };
}

/** "E-mail", "e_mail" and "Email" are the same name. */
function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, "");
}
