/** A program of a guide, and what it prints when it works. */
export interface GuideProgram {
  readonly prints: RegExp;
  /** Whose credential of the mock it has, if not the Reseller's. */
  readonly clientId?: string;
}

/**
 * The guides whose files need no test of their own: all of them are compiled, and these programs run against the mock.
 * A file of tests runs in vitest.
 */
export const guidePrograms: Readonly<Record<string, Readonly<Record<string, GuideProgram>>>> = {
  "company-scope": {
    "one-company.ts": { prints: /^Quillfern Logistics \d+$/m },
    "own-company.ts": { prints: /^All employees, Finance$/m, clientId: "mock-company-admin" },
    "all-companies.ts": { prints: /^\d+ .+, .+/ },
  },
  faults: {
    "one-company-fails.ts": { prints: /^failed Tesselbrook Foods$/m },
    "one-request.ts": { prints: /^404 .*404/m },
  },
  fleet: {},
  "from-fetch": {
    "before.ts": { prints: /@/ },
    "after.ts": { prints: /@/ },
  },
  "from-openapi-fetch": {
    "before.ts": { prints: /^All employees, Finance$/m },
    "after.ts": { prints: /^All employees, Finance$/m },
  },
  mock: { "sign-in.ts": { prints: /^All employees, Finance$/m } },
  testing: {
    "groups.test.ts": { prints: /1 passed/ },
    "conditions.test.ts": { prints: /3 passed/ },
  },
};
