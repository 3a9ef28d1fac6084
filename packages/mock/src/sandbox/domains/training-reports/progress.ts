import { chanceOf } from "../../world/derive.ts";
import type { Enrollment } from "../enrollments/enrollment.ts";
import type { TargetUser } from "../target-users/target-user.ts";

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

export function progressOf({ enrollmentId, row, sentTime }: Enrollment, { resourceId, status }: TargetUser): Progress {
  const isDelivered = status === "Active" && sentTime !== null;
  const chance = chanceOf(enrollmentId, resourceId);
  const stage = !isDelivered || chance < 0.2 ? "Not Started" : chance < 0.45 ? "In Progress" : "Completed";
  const after = (hours: number) =>
    stage === "Not Started"
      ? null
      : new Date(Date.parse(sentTime ?? "") + hours * hour).toISOString().replace(".000Z", "Z");
  const hasExam = row.hasQuiz && stage === "Completed";
  return {
    status: stage,
    isDelivered,
    score: hasExam ? 60 + Math.round(chance * 40) : null,
    openedTime: after(1 + Math.floor(chance * 24)),
    lastTime: after(2 + Math.floor(chance * 72)),
  };
}
