import type { Schemas } from "../../operation-types.ts";
import type { PreviewRow } from "./preview.ts";

const priorities = ["VeryLow", "Low", "Medium", "High", "VeryHigh"];

/** The code of a row that cannot be imported. */
const failed = 0;

/** What the import's job says of a row that was left out. Lists are texts in a text, as the API has them. */
export function toJobError(row: PreviewRow): Schemas["JobProcessError"] {
  const { firstName, lastName, email, department, priority, validationDetail } = row;
  const messages = (validationDetail ?? []).map(({ message }) => message);
  const inputData = {
    FirstName: firstName,
    LastName: lastName,
    Email: email,
    Department: department,
    Priority: priorities.indexOf(priority ?? "Medium") + 1,
    Status: failed,
    ValidationDetail: JSON.stringify(messages.map((message) => ({ Message: message }))),
  };
  return { errorMessage: messages.join("; "), inputData: JSON.stringify(inputData) };
}
