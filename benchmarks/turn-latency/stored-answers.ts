import type { Store } from "@/lib/store";

/** Milliseconds of each stage over many answers: stage name to its times. */
export type StageTimes = Map<string, number[]>;

/** Times of each stage, as the answers of these conversations remember them. */
export async function readStageTimes({
  store,
  conversationIds,
}: {
  store: Store;
  conversationIds: string[];
}): Promise<StageTimes> {
  const answers = await store.db.message.findMany({
    where: { role: "assistant", conversationId: { in: conversationIds } },
    select: { turn: true },
  });
  const times: StageTimes = new Map();
  for (const { turn } of answers) {
    const timings = (turn as { timings?: Record<string, number> } | null)?.timings ?? {};
    for (const [stage, ms] of Object.entries(timings)) {
      const known = times.get(stage);
      if (known === undefined) times.set(stage, [ms]);
      else known.push(ms);
    }
  }
  return times;
}

/** How many whole price answers the store holds: what was said on the wire must be there. */
export async function countPriceAnswers(store: Store): Promise<number> {
  const rows = await store.db.$queryRaw<{ count: bigint }[]>`
    select count(*) as count from "Message" where role = 'assistant' and status = 'complete'
      and coalesce(turn -> 'understanding' ->> 'skill', turn -> 'understanding' ->> 'intent') in ('quote', 'history', 'compare')`;
  return Number(rows[0]?.count ?? 0);
}
