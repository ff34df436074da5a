import { Menu } from "lucide-react";
import type { ReactNode } from "react";
import type { MenuAccount } from "@/components/auth/account-menu";
import { Brand } from "@/components/ui/brand";
import { buttonClass } from "@/components/ui/button";
import type { ConversationSummary } from "@/lib/contract/message";
import { ConversationsProvider } from "./conversations";
import { SIDEBAR_ID, Sidebar } from "./sidebar";

/**
 * The frame of the chat: conversations at the side (a drawer on a phone, which opens without JavaScript too),
 * the conversation in the middle. The skip link is there where a question box is.
 */
export function Shell({
  conversations,
  isOwner,
  account,
  children,
}: {
  conversations: ConversationSummary[];
  isOwner: boolean;
  account: MenuAccount | null;
  children: ReactNode;
}) {
  return (
    <ConversationsProvider initial={conversations} isOwner={isOwner}>
      <a
        href="#question"
        className="sr-only [body:not(:has(#question))_&]:hidden focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-tight focus:bg-accent focus:px-3 focus:py-2 focus:text-on-accent"
      >
        Skip to the question box
      </a>
      <div className="flex h-dvh flex-col lg:flex-row">
        <header className="flex h-12 shrink-0 items-center gap-1 border-b bg-surface px-2 lg:hidden">
          <button
            type="button"
            popoverTarget={SIDEBAR_ID}
            aria-label="Conversations"
            className={buttonClass({ kind: "quiet", shape: "icon" })}
          >
            <Menu aria-hidden size={18} />
          </button>
          <Brand />
        </header>
        <Sidebar account={account} />
        <main className="flex min-h-0 min-w-0 flex-1 flex-col">{children}</main>
      </div>
    </ConversationsProvider>
  );
}
