import { getStore } from "@/lib/store";

/** Settles when the store answers a query; rejects with the store's reason when it does not. */
export async function checkReady(): Promise<void> {
  const { db } = await getStore();
  await db.$queryRaw`select 1`;
}
