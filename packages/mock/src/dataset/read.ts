import { readFile } from "node:fs/promises";
import { MockError, messageOf } from "../errors.ts";
import type { Dataset } from "../sandbox/world/world.ts";
import { problemsOf } from "./check.ts";
import { locator, syntaxErrorIn } from "./positions.ts";
import { type Problem, printPath } from "./problem.ts";

/** How many problems a message tells of. */
const maxProblems = 5;

/** Reads a dataset from a file (path or URL), or takes an object. @throws {MockError} It cannot be read, or is wrong. */
export async function readDataset(source: string | URL | object): Promise<Dataset> {
  if (typeof source !== "string" && !(source instanceof URL)) return toDataset(source);
  return parseDataset(await readText(source), `The dataset ${source}`);
}

/** A copy of an object that is a dataset. @throws {MockError} `DATASET_INVALID`: it is none. */
export function toDataset(value: object): Dataset {
  const problems = problemsOf(value);
  if (problems.length > 0) throw invalid("The dataset", problems, printProblem);
  return structuredClone(value) as Dataset;
}

/** Reads a dataset from JSON text. @throws {MockError} `DATASET_INVALID`, with the line and column of what is wrong. */
export function parseDataset(text: string, name = "The dataset"): Dataset {
  const json = text.replace(/^\uFEFF/, "");
  const value = parseJson(json, name);
  const problems = problemsOf(value);
  if (problems.length === 0) return value as Dataset;
  const positionOf = locator(json);
  throw invalid(name, problems, (problem) => `${positionOf(problem.path)}: ${printProblem(problem)}`);
}

function parseJson(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const message = `${name} is not JSON: ${syntaxErrorIn(json) ?? "a text in it has a control character"}.`;
    throw new MockError("DATASET_INVALID", message, { cause: error });
  }
}

function printProblem({ path, text }: Problem): string {
  return `${printPath(path)} ${text}`;
}

function invalid(name: string, problems: readonly Problem[], print: (problem: Problem) => string): MockError {
  const told = problems.slice(0, maxProblems).map(print).join("; ");
  const rest = problems.length > maxProblems ? `; and ${problems.length - maxProblems} more` : "";
  return new MockError("DATASET_INVALID", `${name} cannot be used: ${told}${rest}.`);
}

async function readText(file: string | URL): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const message = `The dataset ${file} cannot be read: ${messageOf(error)}. Check the path and its permissions.`;
    throw new MockError("DATASET_UNREADABLE", message, { cause: error });
  }
}
