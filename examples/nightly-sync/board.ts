// Shows the queue in a browser, with the reason of each failure and a button to retry it.
import { createBullBoard } from "@bull-board/api";
import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import { ExpressAdapter } from "@bull-board/express";
import express from "express";
import { openQueue } from "./queue.ts";

const { queue, close } = openQueue();
const serverAdapter = new ExpressAdapter();
createBullBoard({ queues: [new BullMQAdapter(queue)], serverAdapter });

const app = express().use("/", serverAdapter.getRouter());
// it has no sign-in, so this machine alone can reach it
const server = app.listen(Number(process.env.BOARD_PORT ?? 3010), "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object") console.log(`The board is at http://127.0.0.1:${address?.port}`);
});
process.once("SIGTERM", async () => {
  server.close();
  await close();
});
