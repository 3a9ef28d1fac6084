/** A kind of rows that companies have, and how one of them is found again. */
export interface TableKind<Row extends object> {
  /** As it stands in a dataset file. */
  readonly name: string;
  /** The member that holds a row's id. */
  readonly key: string & keyof Row;
}

const keys = new Map<string, string>();

/** The member that holds a row's id, by the name of its kind, for every kind that was declared. */
export const tableKeys: ReadonlyMap<string, string> = keys;

/** Declares a kind of rows, e.g. `tableKind<TargetUser>("targetUsers", "resourceId")`. */
export function tableKind<Row extends object>(name: string, key: string & keyof Row): TableKind<Row> {
  keys.set(name, key);
  return { name, key };
}
