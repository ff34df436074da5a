"use client";

import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { ApiKeySummary } from "@/lib/contract/rest/scopes";

/** One key: what it may do, when it was used last, and the way to take it back. */
export function KeyRow({ apiKey, onRevoked }: { apiKey: ApiKeySummary; onRevoked: () => void }) {
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { id, name, hint, scopes, createdAt, lastUsedAt, revokedAt } = apiKey;

  async function revoke(): Promise<void> {
    const response = await fetch(`/api/admin/keys/${id}`, { method: "DELETE" }).catch((cause: unknown) => {
      console.info("The server could not be reached.", cause);
      return null;
    });
    if (response === null) return setTrouble("The server could not be reached. The key still works.");
    setAsking(false);
    onRevoked();
  }

  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <div className="min-w-0 flex-1 basis-44">
        <p className="font-medium">
          {name} <span className="font-mono text-small text-muted">tt_…{hint}</span>
        </p>
        <p className="text-small text-muted">
          {scopes.join(", ")} · made {toDay(createdAt)} ·{" "}
          {lastUsedAt === null ? "not used yet" : `last used ${toMinute(lastUsedAt)}`}
        </p>
        <p role="status" className="text-small text-warn empty:hidden">
          {trouble}
        </p>
      </div>
      {revokedAt === null ? (
        <Buttons asking={asking} onAsk={setAsking} onRevoke={revoke} />
      ) : (
        <Badge tone="plain">revoked {toDay(revokedAt)}</Badge>
      )}
    </li>
  );
}

function Buttons(props: { asking: boolean; onAsk: (asking: boolean) => void; onRevoke: () => void }) {
  if (!props.asking) return <Button onClick={() => props.onAsk(true)}>Revoke</Button>;
  return (
    <span className="flex gap-2">
      <Button kind="solid" onClick={props.onRevoke}>
        Revoke for good
      </Button>
      <Button kind="quiet" onClick={() => props.onAsk(false)}>
        Keep
      </Button>
    </span>
  );
}

/** Instants in UTC, so that server and browser write the same. */
const toDay = (instant: string) => instant.slice(0, 10);
const toMinute = (instant: string) => `${instant.slice(0, 16).replace("T", " ")} UTC`;
