import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { PlainPage } from "@/components/ui/plain-page";

/** Any address that leads nowhere. */
export default function NotFound() {
  return (
    <main className="flex min-h-dvh">
      <PlainPage
        title="There is nothing here."
        text="The address may be mistyped, or the page was taken away."
      >
        <Link href="/" className={buttonClass({ kind: "solid" })}>
          To the chat
        </Link>
      </PlainPage>
    </main>
  );
}
