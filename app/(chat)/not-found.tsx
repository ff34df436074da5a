import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { PlainPage } from "@/components/ui/plain-page";

/** A conversation that was deleted, never existed, or belongs to somebody else: it looks the same. */
export default function ConversationNotFound() {
  return (
    <PlainPage
      title="This conversation is not here."
      text="It may have been deleted, or it belongs to another browser."
    >
      <Link href="/" className={buttonClass({ kind: "solid" })}>
        New chat
      </Link>
    </PlainPage>
  );
}
