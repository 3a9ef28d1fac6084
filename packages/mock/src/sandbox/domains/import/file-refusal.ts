import { Refusal } from "../../refusal.ts";

/** What is wrong with an uploaded file. */
export function refused(text: string): Refusal {
  return new Refusal(400, "Invalid request", [`body.File: ${text}`]);
}

export function tooLarge(file: File, limit: string): Refusal {
  return refused(`"${file.name}" has more than the ${limit} that the mock reads. Split it into several files`);
}
