import type { Schemas } from "../../operation-types.ts";
import { idOf, numberOf } from "../../world/derive.ts";
import type { Enrollment } from "../enrollments/enrollment.ts";
import type { TargetUser } from "../target-users/target-user.ts";
import { examStatusOf } from "./answers.ts";
import { progressOf } from "./progress.ts";

/** Who a row of a report is about. */
export function personOf({ enrollmentId }: Enrollment, user: TargetUser) {
  const { resourceId, firstName, lastName, email, department, customFieldValues } = user;
  return {
    enrollmentId,
    targetUserResourceId: resourceId,
    userId: numberOf(resourceId),
    resourceId: idOf(enrollmentId, resourceId),
    firstName,
    lastName,
    email,
    department,
    isMainScore: true,
    customFieldValues,
  };
}

export function toReportUser(enrollment: Enrollment, user: TargetUser): Schemas["TrainingReportUser"] {
  const { status, score, lastTime } = progressOf(enrollment, user);
  const isCompleted = status === "Completed";
  return {
    ...personOf(enrollment, user),
    firstCompletionDate: isCompleted ? lastTime : null,
    lastInteractionDate: lastTime,
    deliveryType: enrollment.row.deliveryType,
    phoneNumber: user.phoneNumber,
    currentStep: lastTime === null ? null : isCompleted ? "3" : "2",
    status,
    examStatusName: examStatusOf(score),
    examScore: score,
    lastInteractedStep: lastTime === null ? null : isCompleted ? "Exam" : "Lesson 2",
  };
}

const delivered = (isDelivered: boolean) => ({
  lastSendingStatus: isDelivered ? "Success" : "Not Delivered",
  errorMessage: isDelivered ? null : "The mailbox does not accept mail",
});

/** When an enrollment was sent to a person last; null before it is sent. */
export function lastSendDateOf({ resentTimes, sentTime }: Enrollment, { resourceId }: TargetUser): string | null {
  return resentTimes?.[resourceId] ?? sentTime;
}

export function toSending(enrollment: Enrollment, user: TargetUser): Schemas["SendingReportEntry"] {
  return {
    ...personOf(enrollment, user),
    ...delivered(progressOf(enrollment, user).isDelivered),
    emailDelivery: "Platform server",
    firstSendDate: enrollment.sentTime,
    lastSendDate: lastSendDateOf(enrollment, user),
    targetUserStatus: user.status,
    targetUserIsDeleted: user.isDeleted ?? false,
  };
}

export function toReminder(enrollment: Enrollment, user: TargetUser): Schemas["ReminderMail"] {
  const { lastSendingStatus } = delivered(progressOf(enrollment, user).isDelivered);
  return {
    userEmailId: idOf("reminder", enrollment.enrollmentId, user.resourceId),
    email: user.email,
    emailDelivery: "Platform server",
    firstSendDate: enrollment.sentTime,
    lastSendDate: enrollment.passed?.lastReminder ?? enrollment.sentTime,
    lastSendingStatus,
  };
}

export function toCertificate(enrollment: Enrollment, user: TargetUser): Schemas["EnrollmentCertificate"] {
  const { lastTime } = progressOf(enrollment, user);
  return {
    targetUserResourceId: user.resourceId,
    userEmail: user.email,
    sentDate: lastTime,
    status: "Success",
    userEmailId: idOf("certificate", enrollment.enrollmentId, user.resourceId),
    createdDate: lastTime ?? "",
    userEmailSendTime: lastTime,
    firstSendTime: lastTime,
    lastSendTime: lastTime,
    emailDelivery: "Platform server",
    customFieldValues: user.customFieldValues,
  };
}

export function toNotification(
  companyId: number,
  enrollment: Enrollment,
  user: TargetUser,
): Schemas["NotificationLog"] {
  const { enrollmentId, row, sentTime } = enrollment;
  const { isDelivered } = progressOf(enrollment, user);
  const { firstName, lastName, email, department } = user;
  return {
    ...delivered(isDelivered),
    id: numberOf("notification", enrollmentId, user.resourceId),
    companyId,
    tenantId: null,
    targetUserId: numberOf(user.resourceId),
    tenantUserId: null,
    firstSendDate: sentTime,
    firstName,
    lastName,
    email,
    department,
    status: isDelivered ? "Sent" : "Failed",
    type: "Enrollment",
    enrollmentId,
    lastSendDate: lastSendDateOf(enrollment, user),
    createTime: sentTime ?? row.createTime,
    retryCount: isDelivered ? 0 : 3,
    maxRetryCount: 3,
    trainingUrl: `https://learn.example.com/enrollments/${enrollmentId}`,
    trainingTitle: row.trainingName,
    activityContent: "A new training is waiting for you",
    fullName: [firstName, lastName].filter((name) => name !== null).join(" "),
    canResend: true,
  };
}
