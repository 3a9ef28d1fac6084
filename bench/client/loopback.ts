import type { Contender } from "./contenders/contender.ts";
import { floor } from "./contenders/floor.ts";
import { keepnetContenders } from "./contenders/keepnet.ts";
import { openapiFetchContenders, reference } from "./contenders/openapi-fetch.ts";
import { axiosHttp, kyClient, openai } from "./contenders/peers.ts";
import { inTurns, perCallTimer, type Samples } from "./measure.ts";
import type { Size } from "./options.ts";
import { printTimings } from "./report.ts";
import { startServer } from "./start-server.ts";
import { isResponse } from "./traffic.ts";

const ours = ["Keepnet", "Keepnet, middleware"];

/** What a call costs over HTTP, to a server in a process of its own on this machine. */
export async function loopback({ rounds, calls }: Size): Promise<Record<string, Samples>> {
  await using server = await startServer();
  const target = { baseUrl: server.url, fetch: globalThis.fetch };
  const contenders: Contender[] = [
    floor(target),
    ...openapiFetchContenders(target).filter(({ name }) => name === reference),
    ...keepnetContenders(target).filter(({ name }) => ours.includes(name)),
    ...[openai, kyClient, axiosHttp].map((peer) => peer(target)),
  ];
  const results: Record<string, Samples> = {};
  for (const connections of [1, 50]) {
    const runs = new Map<string, () => Promise<number>>();
    for (const { name, post } of contenders) {
      if (!isResponse(await post())) throw new Error(`${name} did not return the response.`);
      runs.set(name, await perCallTimer(post, calls, connections));
    }
    const title = `POST over loopback HTTP, connections: ${connections}`;
    results[title] = await inTurns(runs, rounds);
    printTimings(title, "µs", results[title], reference);
  }
  return results;
}
