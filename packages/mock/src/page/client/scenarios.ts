import { element } from "./elements.ts";

interface Scenario {
  readonly name: string;
  readonly description: string;
  readonly isOn: boolean;
}

/** Lists the scenarios that the mock can be started with; those that it was started with are marked. */
export async function showScenarios(): Promise<void> {
  const response = await fetch("/__mock/scenarios").catch(() => undefined);
  // the mock's control API is off
  if (!response?.ok) return;
  const scenarios = (await response.json()) as Scenario[];
  const rows = scenarios.flatMap(({ name, description, isOn }) => {
    const [term, details] = [document.createElement("dt"), document.createElement("dd")];
    term.textContent = `--scenario ${name}${isOn ? " (on)" : ""}`;
    details.textContent = description;
    return [term, details];
  });
  element("scenarios", HTMLElement).replaceChildren(...rows);
}
