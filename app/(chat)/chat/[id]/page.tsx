import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { StoredChat } from "@/components/chat/stored-chat";
import { getVisitorId } from "@/lib/auth";
import { findConversation } from "@/lib/remember";

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (conversationId: string) =>
  findConversation({ userId: await getVisitorId(), conversationId }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const conversation = await load((await params).id);
  return { title: conversation?.title ?? "Not found" };
}

/** A stored conversation. Somebody else's looks like one that does not exist. */
export default async function ConversationPage({ params }: Props) {
  const conversation = await load((await params).id);
  if (conversation === null) notFound();

  const { id, title, messages, hasOlder } = conversation;
  return <StoredChat id={id} title={title} messages={messages} hasOlder={hasOlder} />;
}
