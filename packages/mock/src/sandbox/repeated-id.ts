import { Refusal } from "./refusal.ts";

/** An id that a body repeats has to be that of the path. @throws {Refusal} 400: it is another. */
export function assertRepeats(id: string, repeated: string | null | undefined, place: string): void {
  if (repeated === undefined || repeated === null || repeated === "" || repeated === id) return;
  throw new Refusal(400, "Invalid request", [`${place}: the path names another one, ${id}. Leave this member out`]);
}
