import { companyApi, userPages } from "./fan-out/company-api.ts";
import { byHand, byKeepnet } from "./fan-out/loops.ts";
import { inTurns, type Samples, timed } from "./measure.ts";
import type { Size } from "./options.ts";
import { printTimings } from "./report.ts";

/** Work in all companies, against a loop written by hand; and what an excess of concurrency costs. */
export async function fanOut({ rounds }: Size): Promise<Record<string, Samples>> {
  const many = companyApi(1_000, 20);
  const one = companyApi(1, 0);
  const title = `1,000 companies × ${userPages} pages, 20 ms for each, concurrency 32`;
  return {
    [title]: await compare(
      title,
      {
        "loop by hand": () => byHand(many, 32),
        forEachCompany: () => byKeepnet(many, 32),
      },
      // a turn takes seconds
      Math.min(rounds, 5),
    ),
    "one company": await compare(
      "One company, by concurrency",
      {
        "forEachCompany, 1": () => byKeepnet(one, 1),
        "forEachCompany, 100,000": () => byKeepnet(one, 100_000),
      },
      // a turn takes a millisecond or two
      rounds * 5,
    ),
  };
}

async function compare(
  title: string,
  works: Readonly<Record<string, () => Promise<void>>>,
  rounds: number,
): Promise<Samples> {
  for (const work of Object.values(works)) await work();
  const runs = Object.entries(works).map(([name, work]) => [name, () => timed(work)] as const);
  const samples = await inTurns(new Map(runs), rounds);
  printTimings(title, "ms", samples, Object.keys(works)[0] ?? "");
  return samples;
}
