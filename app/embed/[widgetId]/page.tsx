import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { EmbeddedChat } from "@/components/embed/embedded-chat";
import { toWidgetLook } from "@/lib/contract/widget/settings";
import { getSiteNotice, listExamples } from "@/lib/turn";
import { findOpenWidget } from "@/lib/widget";

export const metadata: Metadata = { robots: { index: false } };

/** The chat as it stands in a frame on somebody else's page. Where that may be, the header of `proxy.ts` says. */
export default async function EmbedPage({ params }: { params: Promise<{ widgetId: string }> }) {
  await connection();
  const widget = await findOpenWidget((await params).widgetId);
  if (widget === null) notFound();
  const { id, settings, allowedOrigins } = widget;
  const starters = settings.starters.map((text) => ({ text, simulated: false }));
  const examples = starters.length > 0 ? starters : await listExamples();
  const { greeting } = settings;
  const notice = await getSiteNotice();
  return (
    <EmbeddedChat
      widget={{ id, greeting, allowedOrigins, look: toWidgetLook(settings) }}
      examples={examples}
      notice={notice}
    />
  );
}
