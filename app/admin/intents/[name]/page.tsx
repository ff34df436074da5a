import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { IntentPage } from "@/components/admin/intents/list/intent-page";
import { getVisitor } from "@/lib/auth";
import { toCustomSlug } from "@/lib/contract/teaching/custom-intents";
import { findCustomIntent, isIntent, listIntents, searchExamples } from "@/lib/understand/teach";

const querySchema = z.object({
  search: z.string().max(300).catch(""),
  page: z.coerce.number().int().min(0).max(10_000).catch(0),
});

/** One intent with its examples. To anybody but the owner it is not there. */
export default async function OneIntentPage(props: {
  params: Promise<{ name: string }>;
  searchParams: Promise<Record<string, unknown>>;
}) {
  await connection();
  const visitor = await getVisitor();
  const name = (await props.params).name.replace("%3A", ":");
  if (!visitor.isOwner || !(await isIntent(name))) notFound();
  const { search, page } = querySchema.parse(await props.searchParams);
  const slug = toCustomSlug(name);
  const [intent, examples, choices] = await Promise.all([
    slug === null ? null : findCustomIntent(slug),
    searchExamples({ intent: name, search, page }),
    listIntents(),
  ]);

  const key = JSON.stringify(intent);
  return <IntentPage key={key} {...{ name, intent, examples, choices, search, page }} />;
}
