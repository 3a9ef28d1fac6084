import { chanceOf } from "../../world/derive.ts";
import { timestampOf } from "../../world/timestamp.ts";
import type { Enrollment } from "../enrollments/enrollment.ts";
import type { TargetUser } from "../target-users/target-user.ts";
import { answersOf, scoreOf } from "./answers.ts";

/** How far a person got with an enrollment. It follows from their ids, so that all reports agree. */
export interface Progress {
  readonly status: "Completed" | "In Progress" | "Not Started";
  readonly isDelivered: boolean;
  /** Of an exam that was taken. */
  readonly score: number | null;
  /** When they opened it, and when they did what they did last. */
  readonly openedTime: string | null;
  readonly lastTime: string | null;
}

const hour = 3_600_000;

export function progressOf(enrollment: Enrollment, { resourceId, status }: TargetUser): Progress {
  const { enrollmentId, sentTime, passed } = enrollment;
  const isDelivered = status === "Active" && sentTime !== null;
  const chance = chanceOf(enrollmentId, resourceId);
  const opensAfter = 1 + Math.floor(chance * 24);
  const endsAfter = Math.max(opensAfter, 2 + Math.floor(chance * 72));
  const hours = passed?.hours ?? Number.POSITIVE_INFINITY;
  const isStarted = isDelivered && chance >= 0.2 && opensAfter <= hours;
  const isOver = endsAfter <= hours;
  const stage = !isStarted ? "Not Started" : chance < 0.45 || !isOver ? "In Progress" : "Completed";
  const after = (count: number) => (isStarted ? timestampOf(Date.parse(sentTime) + count * hour) : null);
  return {
    status: stage,
    isDelivered,
    score: stage === "Completed" ? scoreOf(answersOf(enrollment, resourceId)) : null,
    openedTime: after(opensAfter),
    lastTime: after(isOver ? endsAfter : opensAfter),
  };
}
