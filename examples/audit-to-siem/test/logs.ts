import type { Mock } from "@keepnet/mock";

interface Tables {
  readonly id: string;
  readonly tables: { auditLog?: Entry[] };
}

interface Entry {
  readonly resourceId: string;
  readonly logDate: string;
}

/** Puts entries into the logs of companies: their ids, and the second of the day at which each was made. */
export async function fillLogs(mock: Mock, logs: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  const dataset = mock.snapshot();
  for (const { id, tables } of dataset.companies as unknown as Tables[]) {
    const entries = Object.entries(logs[id] ?? {});
    tables.auditLog = entries.map(([resourceId, second]) => ({
      ...{ resourceId, logDate: dateOf(second), userName: "hanna.brightwater@quillfern.example" },
      ...{ entityResourceId: null, entityName: "TargetGroup", operation: "Update", auditDescription: "Changed" },
      ...{ oldValue: '{"Name":"Before"}', newValue: '{"Name":"After"}', ip: "203.0.113.24", userAgent: null },
    }));
  }
  await mock.loadDataset(dataset);
}

/** So many entries with ids that begin so, `perSecond` of them in each second. */
export function entries(prefix: string, count: number, perSecond = 1, first = 0): Record<string, number> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${prefix}${first + index}`, Math.floor((first + index) / perSecond)]),
  );
}

export function dateOf(second: number): string {
  return new Date(Date.UTC(2026, 5, 25) + second * 1_000).toISOString().replace(".000", "");
}
