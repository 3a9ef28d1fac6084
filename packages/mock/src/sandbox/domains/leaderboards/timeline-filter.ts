import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { bundledExamples } from "../../seed/bundled-examples.ts";

type Event = Schemas["UserTimelineEvent"];
type Request = Pick<
  Schemas["UserTimelineRequest"],
  "actionTypes" | "difficultyTypes" | "products" | "showOnlyFailedEvents"
>;
type Options = keyof Schemas["LeaderboardFormDetails"];

/** The events of a timeline that a request asks for. @throws {Refusal} 400: the form details have no such option. */
export function wanted(events: readonly Event[], request: Request): Event[] {
  const { actionTypes, difficultyTypes, products, showOnlyFailedEvents = false } = request;
  const actions = textsOf("gamificationActionTypes", actionTypes, "body.actionTypes");
  const difficulties = textsOf("gamificationScenarioDifficultyTypes", difficultyTypes, "body.difficultyTypes");
  const productTypes = textsOf("gamificationProductTypes", products, "body.products");
  const isIn = (texts: readonly unknown[] | undefined, text: string | null) => texts?.includes(text) ?? true;
  return events.filter(
    ({ ActionType, difficultyType, productType, points }) =>
      isIn(actions, ActionType) &&
      isIn(difficulties, difficultyType) &&
      isIn(productTypes, productType) &&
      (!showOnlyFailedEvents || points < 0),
  );
}

/** The display text of options; undefined where none is chosen, which means all of them. */
function textsOf(name: Options, values: readonly string[] = [], place: string): (string | null)[] | undefined {
  if (values.length === 0) return undefined;
  const details = bundledExamples().responses("getLeaderboardFormDetails");
  const options = details.flatMap(({ value }) => value.data[name] ?? []);
  return values.map((wantedValue) => {
    const option = options.find(
      ({ value, text }) => value === wantedValue || text?.toLowerCase() === wantedValue.toLowerCase(),
    );
    if (option !== undefined) return option.text;
    throw new Refusal(400, "Invalid request", [`${place}: the form details have no option ${wantedValue}`]);
  });
}
