import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("the tour shows the companies of both pages, works in each of them, and carries the Company ID on scoped calls alone", async () => {
  const program = join(import.meta.dirname, "../src/tour/main.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [program]);
  for (const name of ["Quillfern Logistics", "Vantry Robotics"]) expect(stdout).toContain(name);
  const listed = stdout.slice(stdout.indexOf("Companies"), stdout.indexOf("Enrolments of"));
  expect(listed.match(/\b[a-z][A-Za-z0-9]{11}\b/g)).toHaveLength(6);
  expect(stdout).toMatch(/6 of 6 done, 0 running/);
  const wire = stdout
    .slice(stdout.indexOf("What the mock received"))
    .split("\n")
    .map((line) => line.trim().split(/\s{2,}/));
  expect(wire.slice(3, 8)).toEqual([
    ["POST", "/connect/token", "–", "200"],
    ["POST", "/api/companies/search", "–", "200"],
    ["POST", "/api/companies/search", "–", "200"],
    ["POST", "/api/enrollments/search", "qL3nF8vXr2Ta", "200"],
    ["GET", expect.stringMatching(/^\/api\/training-reports\/\w+\/summary$/), "qL3nF8vXr2Ta", "200"],
  ]);
  const fanOut = wire.slice(9).filter((cells) => cells[1] === "/api/target-users/search");
  expect(new Set(fanOut.map((cells) => cells[2])).size).toBe(6);
});
