import { CircleUser, Settings } from "lucide-react";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button";

const MENU_ID = "account-menu";
const item =
  "flex min-h-9 w-full items-center rounded-tight px-2.5 text-left text-small hover:bg-line/50 focus-visible:bg-line/50";

/** Who is signed in, as the menu shows it. */
export interface MenuAccount {
  label: string;
}

/** A link to sign in for a guest; for an account a small menu with its page and the way out, which needs no script. */
export function AccountMenu({ account, isOwner }: { account: MenuAccount | null; isOwner: boolean }) {
  if (account === null) {
    return (
      <span className="flex min-w-0 items-center gap-1">
        <Link href="/sign-in" prefetch={false} className={buttonClass({ kind: "quiet" })}>
          <CircleUser aria-hidden size={16} />
          Sign in
        </Link>
        {isOwner ? (
          <Link
            href="/admin"
            prefetch={false}
            aria-label="Sources and settings"
            title="Sources and settings"
            className={buttonClass({ kind: "quiet", shape: "icon" })}
          >
            <Settings aria-hidden size={16} />
          </Link>
        ) : null}
      </span>
    );
  }
  return (
    <>
      <button type="button" popoverTarget={MENU_ID} className={`${buttonClass({ kind: "quiet" })} min-w-0`}>
        <CircleUser aria-hidden size={16} className="shrink-0" />
        <span className="sr-only">Account: </span>
        <span className="truncate">{account.label}</span>
      </button>
      <div
        id={MENU_ID}
        popover="auto"
        className="fixed right-auto bottom-16 left-3 m-0 w-60 rounded-card border bg-surface p-1.5 text-ink shadow-float"
      >
        <Link href="/account" prefetch={false} className={item}>
          Account
        </Link>
        {isOwner ? (
          <Link href="/admin" prefetch={false} className={item}>
            Sources and settings
          </Link>
        ) : null}
        <form method="post" action="/api/account/sign-out">
          <button type="submit" className={item}>
            Sign out
          </button>
        </form>
      </div>
    </>
  );
}
