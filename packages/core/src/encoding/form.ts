import { elementsOf, type Member, membersOf, requireText } from "./members.ts";

/** The fields of a form in order: one for each element of a list, none for undefined and null. */
export function fieldsOf(operation: string | undefined, body: unknown): Member[] {
  return membersOf(operation, "body", body).flatMap(elementsOf);
}

/** The text of a field that is not a file. */
export function fieldText(operation: string | undefined, field: Member): string {
  const remedy = "Pass text, a number, a boolean, a Date, a list of these, or, in a multipart form, bytes as a Blob.";
  return requireText(operation, field, remedy);
}

/** Encodes a multipart form: Blobs and Files as files, everything else as text. */
export function toFormData(operation: string, body: unknown): FormData {
  const form = new FormData();
  if (body instanceof FormData) {
    // a copy: what is checked is what is sent, even if the original changes
    for (const [name, value] of body) form.append(name, value as Blob);
    return form;
  }
  for (const field of fieldsOf(operation, body)) {
    form.append(field.name, field.value instanceof Blob ? field.value : fieldText(operation, field));
  }
  return form;
}

/** Encodes a form as `application/x-www-form-urlencoded`. A list repeats its name. */
export function toUrlEncoded(operation: string, body: unknown): string {
  const pairs = fieldsOf(operation, body).map((field) => [field.name, fieldText(operation, field)]);
  return new URLSearchParams(pairs).toString();
}
