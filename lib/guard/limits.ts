import { type Cache, CacheError, createMemoryCache, getCache } from "@/lib/cache";
import { getConfig } from "@/lib/config";
import { logError } from "@/lib/observe";

const MINUTE_MS = 60_000;
const LOG_AT_MOST_EVERY_MS = MINUTE_MS;
/** Many visitors may share one address, an office or a school, and one page or program may have many visitors. */
const FACTORS = { visitor: 1, address: 20, key: 20, widget: 100 } as const;

/**
 * What is limited, as so many times the messages that a visitor may send in a minute (`MESSAGES_PER_MINUTE`). Each name
 * counts for itself. `message` lets more through than the guard answers with words, so that a refusal can be told.
 */
export const limitFactors = {
  message: 3,
  read: 10,
  change: 2,
  /** Pictures, files, searches, prices: what costs this machine or a source of ours. */
  costly: 2,
  upload: 1,
  /** New visitors from one address: a browser is one for a year, a script that forgets its cookie is one each time. */
  newcomer: 1,
  report: 0.5,
  /** Sessions of widgets, and proofs of who somebody is: many people may share an address, so this only stops floods. */
  session: 0.2,
  /** Suggestions while somebody types: a fast typist asks some five times a second and not for long. */
  suggest: 3,
} as const;
export type LimitName = keyof typeof limitFactors;

/** By whom something is counted; null and absent count for nobody. */
export interface Counted {
  visitor?: string | null;
  address?: string | null;
  key?: string | null;
  widget?: string | null;
}

/** Within the limits, or the wait until it may be tried again and by whom the limit was used up. */
export type LimitAnswer = { ok: true } | { ok: false; retryAfterMs: number; by: keyof Counted };

/** Like the store, what is counted in memory lives on the process: the server's bundles each have their own copy of this. */
const holder = process as typeof process & { tickertalkLimits?: Cache };
const CAPACITY = { entries: 200_000, characters: 40_000_000 };
let loggedAtMs = Number.NEGATIVE_INFINITY;

/** Counts one against the limit of that name, for each by whom it is counted, over all instances that share a cache. */
export async function takeLimits(input: { name: LimitName; counted: Counted }): Promise<LimitAnswer> {
  return passAll({ ...input, perMinute: limitFactors[input.name] * getConfig().messagesPerMinute });
}

/** The same with a number of its own: so many times a minute for a visitor, and by the factors for others. */
export async function passAll(input: {
  name: string;
  counted: Counted;
  perMinute: number;
}): Promise<LimitAnswer> {
  const asked = (Object.keys(FACTORS) as (keyof Counted)[]).flatMap((by) => {
    const who = input.counted[by];
    return who == null ? [] : [{ by, who: by === "address" ? toNetwork(who) : who }];
  });
  const answers = await Promise.all(
    asked.map(async ({ by, who }) => {
      const limit = Math.max(1, Math.ceil(input.perMinute * FACTORS[by]));
      const key = `${input.name}:${by}:${who.slice(0, 200)}`;
      return { by, answer: await pass({ key, limit, windowMs: MINUTE_MS }) };
    }),
  );
  let refusal: LimitAnswer = { ok: true };
  for (const { by, answer } of answers) {
    if (answer.ok || (!refusal.ok && refusal.retryAfterMs >= answer.retryAfterMs)) continue;
    refusal = { ok: false, retryAfterMs: answer.retryAfterMs, by };
  }
  return refusal;
}

/** A shared cache that cannot be reached costs the sharing, not the limit: this process then counts for itself. */
async function pass(limit: Parameters<Cache["pass"]>[0]): ReturnType<Cache["pass"]> {
  const shared = getCache();
  if (shared.kind === "memory") return getOwn().pass(limit);
  try {
    return await shared.pass(limit);
  } catch (cause) {
    if (!(cause instanceof CacheError)) throw cause;
    const nowMs = Date.now();
    if (nowMs - loggedAtMs > LOG_AT_MOST_EVERY_MS) {
      loggedAtMs = nowMs;
      logError({ event: "guard.limits_not_shared", cause });
    }
    return getOwn().pass(limit);
  }
}

/** Counters of this process, apart from its cache: they shall not push prices out of it. */
function getOwn(): Cache {
  holder.tickertalkLimits ??= createMemoryCache({ capacity: CAPACITY, clockMs: () => Date.now() });
  return holder.tickertalkLimits;
}

/** Who has one address of version 6 has the 2^64 of its network. */
function toNetwork(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address;
  const [head = "", tail] = address.split("::");
  const groups = head.split(":").filter((group) => group !== "");
  const rest = tail === undefined ? [] : tail.split(":").filter((group) => group !== "");
  const zeros = Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill("0");
  return `${[...groups, ...zeros, ...rest].slice(0, 4).join(":")}::/64`;
}
