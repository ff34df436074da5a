import { openStore } from "@/lib/store";

/** What the store holds of the site's answers. */
export interface StoredModelAnswers {
  /** Complete price answers in which the model's words stand, whole and as it wrote them. */
  untouched: number;
  /** Answers with a notice: finished without the model, or with something left out or put right. */
  noticed: number;
}

/** Counts the answers in a database that no site writes to any more, or that rests. */
export async function countModelAnswers(databaseUrl: string): Promise<StoredModelAnswers> {
  const store = await openStore({ databaseUrl, dataDir: "" });
  try {
    const [row] = await store.db.$queryRaw<{ untouched: bigint; noticed: bigint }[]>`
      select count(*) filter (where noticed = 0 and told > 0 and status = 'complete') as untouched,
        count(*) filter (where noticed > 0) as noticed
      from (
        select status,
          (select count(*) from jsonb_array_elements(parts) as part where part ->> 'type' = 'notice') as noticed,
          (select count(*) from jsonb_array_elements(parts) as part where part ->> 'type' = 'text') as told
        from "Message" where role = 'assistant'
      ) as answer`;
    return { untouched: Number(row?.untouched ?? 0), noticed: Number(row?.noticed ?? 0) };
  } finally {
    await store.close();
  }
}
