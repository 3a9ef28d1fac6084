import type { Schemas } from "../../operation-types.ts";
import type { Enrollment } from "../enrollments/enrollment.ts";
import type { TargetUser } from "../target-users/target-user.ts";
import { progressOf } from "./progress.ts";

/**
 * What a person did with an enrollment, in its order.
 *
 * @param emailEvent - `opened` or `clicked` for what they did with the e-mail alone
 */
export function interactionsOf(
  enrollment: Enrollment,
  user: TargetUser,
  emailEvent: string | undefined,
): Schemas["TrainingInteraction"][] {
  const { status, openedTime, lastTime } = progressOf(enrollment, user);
  const inEmail = ["Opened", "Clicked"].filter((name) => name.toLowerCase() === emailEvent?.toLowerCase());
  const emailSteps = inEmail.map((interaction) => ({ interaction, currentStep: "1", eventTime: openedTime }));
  const allSteps = [
    { interaction: "Opened", currentStep: "1", eventTime: openedTime },
    ...(status === "Completed" ? [{ interaction: "Completed", currentStep: "3", eventTime: lastTime }] : []),
  ];
  const steps = emailEvent === undefined ? allSteps : emailSteps;
  return steps.flatMap(({ interaction, currentStep, eventTime }) =>
    eventTime === null
      ? []
      : [
          {
            stepCount: 3,
            interaction,
            learningPathId: null,
            trainingOrder: null,
            currentStep,
            eventTime,
            trackingInfo,
          },
        ],
  );
}

export const trackingInfo: Schemas["SessionTrackingInfo"] = {
  browserName: "Firefox",
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  userGeolocation: null,
  userIpAddresslist: "192.0.2.24",
};
