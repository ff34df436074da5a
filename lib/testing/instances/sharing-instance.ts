import { setTimeout as sleep } from "node:timers/promises";
import { createRedisCache } from "@/lib/cache";
import { shareTurn } from "@/lib/turn/apart/share-turn";
import { createEventLog } from "@/lib/turn/events";

/** A program: an instance that runs a turn without an end and tells others of it on a shared Redis. Says `ready` first. */
export interface SharingOrder {
  redisUrl: string;
  namespace: string;
  userId: string;
  messageId: string;
  answerId: string;
  beatMs: number;
  beliefMs: number;
}

const order = JSON.parse(process.argv[2] ?? "{}") as SharingOrder;
const { redisUrl, namespace, userId, messageId, answerId, beatMs, beliefMs } = order;
const cache = createRedisCache({ url: redisUrl, namespace });
const log = createEventLog();
const times = { quietMs: 1, flushMs: 20, stopMs: 10_000, beatMs, beliefMs };
await cache.ping();
process.stdout.write("ready\n");
log.append({ type: "start", answerId, userMessageId: messageId });
void shareTurn({ cache, userId, messageId, answerId, log, onStop: () => undefined, times });
for (let count = 1; ; count++) {
  log.append({ type: "text", delta: `word ${count} ` });
  await sleep(20);
}
