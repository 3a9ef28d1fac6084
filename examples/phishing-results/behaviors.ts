import type { CampaignJobUser } from "@keepnet/openapi";

/** What people do with a message. Each has a color of its own in page.html. */
export const behaviors = [
  { id: "opened", label: "Opened", count: "openedCount", time: "lastOpenedTime" },
  { id: "clicked", label: "Clicked", count: "clickedCount", time: "lastClickedTime" },
  {
    id: "attachment",
    label: "Attachment",
    count: "attachmentOpenedCount",
    time: "lastAttachmentOpenedTime",
    isRare: true,
  },
  { id: "submitted", label: "Submitted", count: "submittedCount", time: "lastSubmittedTime" },
  {
    id: "mfa",
    label: "Second factor",
    count: "mfaSubmittedCount",
    time: "mfaLastSubmittedTime",
    isRare: true,
  },
  { id: "reported", label: "Reported", count: "reportedCount", time: "lastReportedTime" },
] as const satisfies readonly Behavior[];

export interface Behavior {
  readonly id: string;
  readonly label: string;
  readonly count: keyof CampaignJobUser;
  readonly time: keyof CampaignJobUser;
  /** Whether it is left out where nobody did it: it depends on the method of the campaign. */
  readonly isRare?: boolean;
}

export type KnownBehavior = (typeof behaviors)[number];

/** The behaviors that a page shows. */
export function behaviorsOf(people: readonly CampaignJobUser[]): KnownBehavior[] {
  return behaviors.filter((behavior) => !("isRare" in behavior) || people.some((person) => did(person, behavior)));
}

export function did(person: CampaignJobUser, { count }: KnownBehavior): boolean {
  return person[count] > 0;
}

export function countOf(people: readonly CampaignJobUser[], behavior: KnownBehavior): number {
  return people.filter((person) => did(person, behavior)).length;
}

/** When a person last did it, in milliseconds. Undefined where the text is not ISO 8601; one without a zone is in UTC. */
export function timeOf(person: CampaignJobUser, { time }: KnownBehavior): number | undefined {
  return instantOf(person[time]);
}

/** Accounts may write dates in formats of their own, in which 03/04 is in March or in April: these are not read. */
export function instantOf(text: string | null): number | undefined {
  const [date, zone] = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)?$/.exec(text ?? "") ?? [];
  return date === undefined ? undefined : Date.parse(zone ? date : `${date}Z`);
}
