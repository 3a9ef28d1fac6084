import type { Schemas } from "../../operation-types.ts";
import { idOf } from "../../world/derive.ts";
import type { JobUser } from "./campaign.ts";

const device = {
  browserName: "Firefox 149",
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:149.0) Gecko/20100101 Firefox/149.0",
  userGeolocation: null,
  userIpAddressList: "203.0.113.24",
  isExcluded: false,
};

const human = {
  sandBoxType: null,
  systemSandBoxType: null,
  activityType: "Human Activity",
  systemActivityType: "Human Activity",
  isChangedActivity: false,
};

const submittedData = "User name and password, not kept";

/** The times of something that happened this often: each a minute before the next. Nothing where it never happened. */
function times(count: number, last: string | null): string[] {
  if (last === null) return [];
  return Array.from({ length: count }, (_, index) => {
    const time = new Date(Date.parse(last) - index * 60_000).toISOString();
    return index === 0 ? last : time.replace(".000Z", "Z");
  });
}

const opened = ({ openedCount, lastOpenedTime }: JobUser) => times(openedCount, lastOpenedTime);
const clicked = ({ clickedCount, lastClickedTime }: JobUser) => times(clickedCount, lastClickedTime);
const submitted = ({ submittedCount, lastSubmittedTime }: JobUser) => times(submittedCount, lastSubmittedTime);
const mfa = ({ mfaSubmittedCount, mfaLastSubmittedTime }: JobUser) => times(mfaSubmittedCount, mfaLastSubmittedTime);
const attachment = ({ attachmentOpenedCount, lastAttachmentOpenedTime }: JobUser) =>
  times(attachmentOpenedCount, lastAttachmentOpenedTime);

export function openedEvents(user: JobUser): Schemas["EmailOpenedEvent"][] {
  return opened(user).map((openedTime) => ({
    resourceId: idOf("opened", user.resourceId, openedTime),
    openedTime,
    openedTimeToLocalUser: openedTime,
    ...human,
    ...device,
  }));
}

export function clickedEvents(user: JobUser): Schemas["EmailClickedEvent"][] & Schemas["SmsClickedEvent"][] {
  return clicked(user).map((clickedTime) => ({
    resourceId: idOf("clicked", user.resourceId, clickedTime),
    clickedTime,
    clickedTimeToLocalUser: clickedTime,
    ...human,
    ...device,
  }));
}

export function submittedEvents(user: JobUser): Schemas["EmailSubmittedEvent"][] & Schemas["SmsSubmittedEvent"][] {
  return submitted(user).map(toSubmitted);
}

export function mfaEvents(user: JobUser): Schemas["MfaSubmittedEvent"][] {
  return mfa(user).map(toSubmitted);
}

function toSubmitted(submittedTime: string) {
  return { submittedTime, submittedTimeToLocalUser: submittedTime, submittedData, ...device };
}

export function attachmentEvents(user: JobUser): Schemas["AttachmentOpenedEvent"][] {
  return attachment(user).map((openedTime) => ({
    resourceId: idOf("attachment", user.resourceId, openedTime),
    openedTime,
    openedTimeToLocalUser: openedTime,
    ...human,
    ...device,
  }));
}

export function reportedEvents({ reportedCount, lastReportedTime }: JobUser): Schemas["EmailReportedEvent"][] {
  // who reports does so in a mail program, which tells nothing of itself
  const unknown = { browserName: null, userGeolocation: null, userAgent: null, userIpAddressList: null };
  return times(reportedCount, lastReportedTime).map((reportedTime) => ({
    reportedTime,
    reportedTimeToLocalUser: reportedTime,
    ...unknown,
  }));
}

export function repliedEvents({ resourceId, email, replySent, replyType }: JobUser): Schemas["EmailRepliedEvent"][] {
  if (replySent === null) return [];
  const message = { subject: null, from: email, to: null, content: null };
  const reply = { replySent, replyTypeId: 1, replyType, repliedTimeToLocalUser: replySent };
  return [{ resourceId: idOf("replied", resourceId), ...message, ...reply }];
}

/** Everything that a person did with a text message. */
export function smsEvents(user: JobUser): Schemas["SmsEvent"][] {
  const toEvent = (smishingDataType: string, data: string | null) => (actionTime: string) => ({
    actionTime,
    actionTimeToLocalUser: actionTime,
    submittedData: data,
    sandBoxType: null,
    smishingDataType,
    ...device,
  });
  return [
    ...clicked(user).map(toEvent("Clicked Link", null)),
    ...submitted(user).map(toEvent("Submitted Data", submittedData)),
    ...mfa(user).map(toEvent("Submitted MFA Code", submittedData)),
  ];
}

export function quishingOpenedEvents(user: JobUser): Schemas["QuishingOpenedEvent"][] {
  return counted(openedEvents(user).map(({ openedTimeToLocalUser: _local, ...event }) => event));
}

export function quishingClickedEvents(user: JobUser): Schemas["QuishingClickedEvent"][] {
  return counted(clickedEvents(user).map(({ clickedTimeToLocalUser: _local, ...event }) => event));
}

export function quishingSubmittedEvents(user: JobUser): Schemas["QuishingSubmittedEvent"][] {
  return counted(submittedEvents(user).map(({ submittedTimeToLocalUser: _local, ...event }) => event));
}

/** Events of quishing say in each how many there are. */
function counted<Event>(events: readonly Event[]) {
  return events.map((event) => ({ ...event, totalRowCount: events.length }));
}
