import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
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
  activityType: "Human",
  systemActivityType: "Human",
  isChangedActivity: false,
};

/** What a person's opening of the message left behind. @throws {Refusal} 404: they did not. */
export function openedEvent({ resourceId, lastOpenedTime: time }: JobUser): Schemas["EmailOpenedEvent"] {
  const openedTime = happened(time, "opened the message");
  return { resourceId: idOf("opened", resourceId), openedTime, openedTimeToLocalUser: openedTime, ...human, ...device };
}

/** @throws {Refusal} 404: they clicked no link. */
export function clickedEvent({ resourceId, lastClickedTime: time }: JobUser): Schemas["EmailClickedEvent"] {
  const clickedTime = happened(time, "clicked its link");
  return {
    resourceId: idOf("clicked", resourceId),
    clickedTime,
    clickedTimeToLocalUser: clickedTime,
    ...human,
    ...device,
  };
}

/** @throws {Refusal} 404: they submitted nothing. */
export function submittedEvent({ lastSubmittedTime: time }: JobUser): Schemas["EmailSubmittedEvent"] {
  const submittedTime = happened(time, "submitted anything");
  const submittedData = "User name and password, not kept";
  return { submittedTime, submittedTimeToLocalUser: submittedTime, submittedData, ...device };
}

function happened(time: string | null, what: string): string {
  if (time === null) throw new Refusal(404, `This person has not ${what}`);
  return time;
}
