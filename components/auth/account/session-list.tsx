"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { useReady } from "@/components/ui/behaviour/use-ready";
import { Button } from "@/components/ui/button";
import type { SessionView } from "@/lib/contract/accounts/views";
import { sendJson } from "../send-json";

/** The browsers where one is signed in, each with a way to sign it out. */
export function SessionList({ sessions }: { sessions: SessionView[] }) {
  const ready = useReady();
  const router = useRouter();
  const [told, setTold] = useState("");
  const others = sessions.filter(({ isThis }) => !isThis).length;

  async function end(address: string, text: string): Promise<void> {
    const sent = await sendJson("DELETE", address);
    setTold(sent.ok ? text : sent.text);
    router.refresh();
  }

  return (
    <>
      <ul className="divide-y">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
            <div className="min-w-0 flex-1 basis-48">
              <p className="font-medium">
                {session.agent} {session.isThis ? <Badge tone="good">this browser</Badge> : null}
              </p>
              <p className="text-small text-muted">
                Signed in <Moment at={session.createdAt} />, last seen <Moment at={session.lastSeenAt} />
              </p>
            </div>
            {session.isThis ? null : (
              <Button
                disabled={!ready}
                aria-label={`Sign out ${session.agent}`}
                onClick={() => end(`/api/account/sessions/${session.id}`, `${session.agent} is signed out.`)}
              >
                Sign out
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others > 1 ? (
        <Button
          className="mt-2"
          disabled={!ready}
          onClick={() => end("/api/account/sessions", "All other browsers are signed out.")}
        >
          Sign out all others
        </Button>
      ) : null}
      <p role="status" className="mt-2 text-small text-muted">
        {told}
      </p>
    </>
  );
}

/** An instant in UTC: the server and every browser write the same. */
function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{`${at.slice(0, 10)} ${at.slice(11, 16)} UTC`}</time>;
}
