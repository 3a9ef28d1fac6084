import type { Contender } from "./contenders/contender.ts";
import { floor } from "./contenders/floor.ts";
import { keepnetContenders } from "./contenders/keepnet.ts";
import { openapiFetchContenders, reference } from "./contenders/openapi-fetch.ts";
import { axiosFetch, heyApi, heyApiLoop, kyClient, octokit, openai } from "./contenders/peers.ts";
import { inTurns, perCallTimer, type Samples } from "./measure.ts";
import type { Size } from "./options.ts";
import { printTimings } from "./report.ts";
import { isResponse, responseHeaders, responseText } from "./traffic.ts";

const fetch = async () => new Response(responseText, { headers: responseHeaders });
const target = { baseUrl: "https://api.example.com", fetch };

/** What a call costs apart from the network: every contender in this process, on a fetch that responds at once. */
export async function stubbed({ rounds, calls }: Size): Promise<Record<string, Samples>> {
  const contenders: Contender[] = [
    floor(target),
    ...openapiFetchContenders(target),
    ...keepnetContenders(target),
    ...[openai, kyClient, axiosFetch, octokit, heyApi, heyApiLoop].map((peer) => peer(target)),
  ];
  const results: Record<string, Samples> = {};
  for (const method of ["post", "get"] as const) {
    const runs = new Map<string, () => Promise<number>>();
    for (const { name, [method]: call } of contenders) {
      if (!isResponse(await call())) throw new Error(`${name} did not return the response.`);
      runs.set(name, await perCallTimer(call, calls));
    }
    const title = `${method.toUpperCase()} on a stubbed fetch, one call after the other`;
    results[title] = await inTurns(runs, rounds);
    printTimings(title, "µs", results[title], reference);
  }
  return results;
}
