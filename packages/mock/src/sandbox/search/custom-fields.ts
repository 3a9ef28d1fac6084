import type { Schemas } from "../operation-types.ts";
import type { Field } from "./fields.ts";
import { namedType } from "./member-type.ts";

type Value = Schemas["CustomFieldValue"];

/** The custom field of a name, which rows have or have not. */
export function customField(name: string): Field {
  return {
    read: (row) => {
      const field = valueIn(row, name);
      return field?.value ?? field?.timestampValue;
    },
    typeOf: (row) => namedType(valueIn(row, name)?.dataType),
  };
}

/** The name as it is spelt of a custom field that some row has; undefined where none has it. */
export function customFieldIn(rows: readonly object[], name: string): string | undefined {
  const wanted = name.toLowerCase();
  for (const row of rows) {
    const found = valuesOf(row).find((value) => value.name?.toLowerCase() === wanted);
    if (found?.name) return found.name;
  }
  return undefined;
}

function valueIn(row: object, name: string): Value | undefined {
  return valuesOf(row).find((value) => value.name === name);
}

function valuesOf(row: object): readonly Value[] {
  const { customFieldValues } = row as { customFieldValues?: readonly Value[] | null };
  return customFieldValues ?? [];
}
