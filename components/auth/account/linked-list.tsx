"use client";

import { useRouter } from "next/navigation";
import { signIn } from "next-auth/react";
import { useState } from "react";
import { useReady } from "@/components/ui/behaviour/use-ready";
import { Button } from "@/components/ui/button";
import { type AccountView, OUTSIDE, type OutsideId } from "@/lib/contract/accounts/views";
import { sendJson } from "../send-json";

/** Accounts of other sites that sign one in, to connect and to take off. */
export function LinkedList({ linked, ways }: { linked: AccountView["linked"]; ways: OutsideId[] }) {
  const ready = useReady();
  const router = useRouter();
  const [told, setTold] = useState("");
  const shown = [...new Set([...ways, ...linked.map(({ provider }) => provider)])];

  async function takeOff(provider: OutsideId): Promise<void> {
    const sent = await sendJson("DELETE", `/api/account/linked/${provider}`);
    setTold(sent.ok ? `${OUTSIDE[provider]} is taken off.` : sent.text);
    router.refresh();
  }

  return (
    <>
      <ul className="divide-y">
        {shown.map((provider) => {
          const label = linked.find((one) => one.provider === provider)?.label;
          return (
            <li key={provider} className="flex flex-wrap items-center gap-3 py-2">
              <p className="min-w-0 flex-1">
                {OUTSIDE[provider]} <span className="text-muted">{label ?? "not connected"}</span>
              </p>
              {label === undefined ? (
                <Button disabled={!ready} onClick={() => void signIn(provider, { callbackUrl: "/account" })}>
                  Connect
                </Button>
              ) : (
                <Button disabled={!ready} onClick={() => takeOff(provider)}>
                  Take off
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <p role="status" className="mt-2 text-small text-muted">
        {told}
      </p>
    </>
  );
}
