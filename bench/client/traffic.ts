/** What every contender sends and receives. */
export const company = "qL3nF8vXr2Ta";
export const token = "a-token";
export const timeout = 60_000;

export const searchPath = "/api/target-users/search";
export const searchBody = {
  pageNumber: 1,
  pageSize: 10,
  orderBy: "CreateTime",
  ascending: true,
  filter: { condition: "AND" as const, searchInputTextValue: "" },
};

export const enrollmentId = "eN8sP2kVd6Qm";
export const reportPath = "/api/training-reports/{enrollmentId}/summary";
export const reportUrl = reportPath.replace("{enrollmentId}", enrollmentId);

export const headers = { authorization: `Bearer ${token}`, "x-keepnet-company-id": company };

const rows = Array.from({ length: 8 }, (_, index) => ({
  resourceId: `rT5mK9wZc${index}Yb`,
  email: `user-${index}@example.com`,
  firstName: "Anna",
  lastName: "Quill",
}));

/** A page of about a thousand bytes, in Keepnet's envelope. */
export const responseText = JSON.stringify(envelope(page(rows, 1, 1)));
export const responseHeaders = {
  "content-type": "application/json",
  "content-length": String(Buffer.byteLength(responseText)),
};

export function envelope(data: unknown) {
  return { status: "SUCCESS", message: null, validationMessages: null, data };
}

export function page(results: readonly object[], pageNumber: number, totalNumberOfPages: number) {
  const totalNumberOfRecords = results.length * totalNumberOfPages;
  return { results, pageNumber, pageSize: results.length, totalNumberOfPages, totalNumberOfRecords };
}

/** Whether a contender got the response: its own rows are in what it returned. */
export function isResponse(value: unknown): boolean {
  return JSON.stringify(value).includes(JSON.stringify(rows));
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
