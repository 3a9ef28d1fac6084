import type { Schemas } from "../../operation-types.ts";
import { idOf } from "../../world/derive.ts";
import type { Enrollment } from "../enrollments/enrollment.ts";
import type { TargetUser } from "../target-users/target-user.ts";
import { examStatusOf } from "./answers.ts";
import { trackingInfo } from "./interactions.ts";
import { progressOf } from "./progress.ts";
import { lastSendDateOf, personOf } from "./rows.ts";

/** The rows of a report on one subject. A person with nothing to report on it has none. */
export type Subject<Row> = (enrollment: Enrollment, user: TargetUser) => Row[];

export const noResponse: Subject<Schemas["NoResponseUser"]> = (enrollment, user) => {
  if (progressOf(enrollment, user).openedTime !== null) return [];
  return [{ ...personOf(enrollment, user), lastSendDate: lastSendDateOf(enrollment, user) ?? "" }];
};

export const openedEmails: Subject<Schemas["OpenedEmail"]> = (enrollment, user) => {
  const { openedTime } = progressOf(enrollment, user);
  return openedTime === null ? [] : [{ ...personOf(enrollment, user), lastOpenedDate: openedTime, openedCount: 1 }];
};

export const clickedEmails: Subject<Schemas["ClickedEmail"]> = (enrollment, user) => {
  const { openedTime } = progressOf(enrollment, user);
  return openedTime === null ? [] : [{ ...personOf(enrollment, user), lastClickedDate: openedTime, clickedCount: 1 }];
};

export const sessions: Subject<Schemas["ProgressDetail"]> = (enrollment, user) => {
  const { status, openedTime, lastTime } = progressOf(enrollment, user);
  if (openedTime === null) return [];
  const sessionEndDate = status === "Completed" ? lastTime : null;
  return [{ sessionRank: 1, progress: status, sessionStartDate: openedTime, sessionEndDate, trackingInfo }];
};

export const progress: Subject<Schemas["TrainingProgress"]> = (enrollment, user) =>
  sessions(enrollment, user).map(({ trackingInfo: _info, sessionRank: sessionCount, ...session }) => ({
    ...personOf(enrollment, user),
    ...session,
    sessionCount,
    enrollmentDate: enrollment.sentTime ?? "",
  }));

export const attempts: Subject<Schemas["ExamResultDetail"]> = (enrollment, user) => {
  const { score, lastTime } = progressOf(enrollment, user);
  if (score === null || lastTime === null) return [];
  return [
    {
      sessionId: idOf("exam", enrollment.enrollmentId, user.resourceId),
      sessionRank: 1,
      examStatus: examStatusOf(score),
      dateCompleted: lastTime,
      examScore: score,
      trackingInfo,
    },
  ];
};

export const exams: Subject<Schemas["ExamResult"]> = (enrollment, user) =>
  attempts(enrollment, user).map(({ examScore, examStatus, dateCompleted }) => ({
    ...personOf(enrollment, user),
    examResultDate: dateCompleted,
    firstCompletionDate: dateCompleted,
    examScore,
    mainScore: String(examScore),
    examStatus,
  }));

/** Whether a search that asks for some attempts at an exam shows one. Everybody has one attempt at most. */
export function isShown(showByExamStatus: string | undefined, examStatus: string | null): boolean {
  if (showByExamStatus === "PassedAnyAttempt") return examStatus === "Passed";
  return showByExamStatus !== "FailedAnyAttempt" || examStatus === "Failed";
}
