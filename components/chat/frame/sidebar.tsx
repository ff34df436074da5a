"use client";

import { Bookmark, Keyboard, Plus, X } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { lazy, useCallback, useState } from "react";
import { AccountMenu, type MenuAccount } from "@/components/auth/account-menu";
import { Brand } from "@/components/ui/brand";
import { Button, buttonClass } from "@/components/ui/button";
import { LateWindow } from "@/components/ui/late-window";
import { ThemeToggle } from "@/components/ui/theme/theme-toggle";
import { ConversationList } from "./conversation-list";
import { useConversations } from "./conversations";
import { useShortcuts } from "./palette/use-shortcuts";

const MemoryDialog = lazy(() =>
  import("../memory/memory-dialog").then((it) => ({ default: it.MemoryDialog })),
);
const Palette = lazy(() => import("./palette/palette").then((it) => ({ default: it.Palette })));
const KeysDialog = lazy(() => import("./palette/keys-dialog").then((it) => ({ default: it.KeysDialog })));

export const SIDEBAR_ID = "conversations";

/** The drawer closes when somebody has chosen something in it; on a wide screen it is no drawer and stays. */
function closeDrawer(): void {
  const drawer = document.getElementById(SIDEBAR_ID);
  if (drawer?.matches(":popover-open")) drawer.hidePopover();
}

/** Conversations, new chat, what is remembered, keys, theme; and the windows that keys open. A popover on a phone; a column from 1024 px. */
export function Sidebar({ account }: { account: MenuAccount | null }) {
  const { isOwner } = useConversations();
  const [remembering, setRemembering] = useState(false);
  const router = useRouter();
  const startAnew = useCallback(() => router.push("/"), [router]);
  const { opened, open, close } = useShortcuts(startAnew);
  return (
    <>
      <aside
        id={SIDEBAR_ID}
        popover="auto"
        aria-label="Conversations"
        className="fixed inset-y-0 right-auto left-0 m-0 h-dvh w-72 max-w-[85vw] flex-col border-r bg-surface p-0 text-ink open:flex lg:static lg:flex lg:h-auto lg:w-64 lg:shrink-0"
      >
        <div className="flex h-12 items-center justify-between gap-2 px-2 lg:h-14">
          <Brand onClick={closeDrawer} />
          <button
            type="button"
            popoverTarget={SIDEBAR_ID}
            popoverTargetAction="hide"
            aria-label="Close"
            className={`${buttonClass({ kind: "quiet", shape: "icon" })} lg:hidden`}
          >
            <X aria-hidden size={18} />
          </button>
        </div>
        <div className="px-3 pb-3">
          <Link href="/" onClick={closeDrawer} className={`${buttonClass({})} w-full`}>
            <Plus aria-hidden size={15} />
            New chat
          </Link>
        </div>
        <ConversationList onChoose={closeDrawer} />
        <div className="flex px-2 pb-1">
          <button
            type="button"
            onClick={() => {
              closeDrawer();
              setRemembering(true);
            }}
            className={`${buttonClass({ kind: "quiet" })} min-w-0 flex-1`}
          >
            <Bookmark aria-hidden size={15} />
            What I remember
          </button>
          <Button
            kind="quiet"
            shape="icon"
            aria-label="Keyboard"
            title="Keyboard (?)"
            className="max-lg:hidden"
            onClick={() => open("keys")}
          >
            <Keyboard aria-hidden size={16} />
          </Button>
        </div>
        <div className="flex items-center justify-between gap-2 border-t px-3 py-2 pb-[max(0.5rem,env(safe-area-inset-bottom))]">
          <AccountMenu account={account} isOwner={isOwner} />
          <ThemeToggle />
        </div>
      </aside>
      <LateWindow open={remembering}>
        <MemoryDialog open={remembering} onClose={() => setRemembering(false)} />
      </LateWindow>
      <LateWindow open={opened === "keys"}>
        <KeysDialog open={opened === "keys"} onClose={() => close("keys")} />
      </LateWindow>
      <LateWindow open={opened === "palette"}>
        <Palette
          open={opened === "palette"}
          onClose={() => close("palette")}
          onKeys={() => open("keys")}
          onMemory={() => setRemembering(true)}
          startAnew={startAnew}
        />
      </LateWindow>
    </>
  );
}
