"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ApiKeySummary } from "@/lib/contract/rest/scopes";
import { KeyForm } from "./key-form";
import { KeyRow } from "./key-row";
import { NewSecret } from "./new-secret";

/** The owner's keys, and the way to a new one. */
export function KeyDesk({ keys }: { keys: ApiKeySummary[] }) {
  const router = useRouter();
  const [secret, setSecret] = useState<string | null>(null);

  return (
    <div className="space-y-4">
      <p className="text-muted">
        Programs ask with a key what a visitor asks on the page, and read prices, documents and charts.{" "}
        <Link href="/reference" className="text-accent underline">
          What the API can do
        </Link>
      </p>
      {secret === null ? null : <NewSecret secret={secret} onDone={() => setSecret(null)} />}
      <KeyForm
        onMade={(made) => {
          setSecret(made);
          router.refresh();
        }}
      />
      <section className="rounded-card border bg-surface p-4">
        <h2 className="eyebrow mb-2">Keys</h2>
        {keys.length === 0 ? <p className="text-small text-muted">There is none yet.</p> : null}
        <ul className="-mb-2 divide-y">
          {keys.map((key) => (
            <KeyRow key={key.id} apiKey={key} onRevoked={() => router.refresh()} />
          ))}
        </ul>
      </section>
    </div>
  );
}
