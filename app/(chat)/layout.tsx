import { connection } from "next/server";
import type { ReactNode } from "react";
import { Shell } from "@/components/chat/frame/shell";
import { getVisitor } from "@/lib/auth";
import { listConversations } from "@/lib/remember";

/** The frame around every conversation, with the visitor's own list. */
export default async function ChatLayout({ children }: { children: ReactNode }) {
  await connection();
  const { userId, isOwner, account } = await getVisitor();
  const conversations = await listConversations({ userId });

  return (
    <Shell
      conversations={conversations}
      isOwner={isOwner}
      account={account && { label: account.email ?? account.name ?? "Account" }}
    >
      {children}
    </Shell>
  );
}
