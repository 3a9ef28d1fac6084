import { Queue } from "bullmq";
import { Redis } from "ioredis";

const { REDIS_URL = "redis://127.0.0.1:6379" } = process.env;

/** The queue of the fleet, and its connection to Redis. */
export function openQueue() {
  const redis = new Redis(REDIS_URL, { maxRetriesPerRequest: null });
  const queue = new Queue("companies", { connection: redis });
  // they reconnect by themselves
  for (const client of [redis, queue]) client.on("error", ({ message }: Error) => console.error(message));
  const close = async () => {
    await queue.close();
    redis.disconnect();
  };
  return { url: REDIS_URL, redis, queue, close };
}
