/** The scenarios, and what each brings about. */
export const descriptions = {
  "licence-exceeded":
    "Quillfern Logistics has more active people than its license allows, and the license of Tesselbrook Foods ended yesterday.",
  "import-with-rejects":
    "Quillfern Logistics has imported a file of eight people, of whom three were rejected; the upload can still be previewed.",
  "campaign-running":
    "In Quillfern Logistics a phishing campaign and an enrollment went out yesterday to 40 people, and another campaign starts tomorrow.",
  "hundred-companies-one-broken":
    "mock-reseller manages 100 companies more, and every request in one of them fails with a 500.",
  large: "mock-reseller manages 500 companies more, of 200 people each, with campaigns, enrollments and reports.",
} as const;

/** The name of a scenario, e.g. `campaign-running`. */
export type ScenarioName = keyof typeof descriptions;

export const scenarioNames = Object.keys(descriptions) as ScenarioName[];
