"use client";

import { FolderPlus, Pencil, Trash2 } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { z } from "zod";
import { askServer } from "@/components/documents/upload/ask-server";
import { Button } from "@/components/ui/button";
import type { CollectionSummary } from "@/lib/contract/knowledge/documents";
import { addresses } from "../addresses";
import { type CollectionFields, CollectionForm } from "./collection-form";

const madeSchema = z.object({ id: z.string() });

/** The owner's collections: choose one, make one, rename or delete the chosen one. */
export function Collections({
  collections,
  chosen,
  documentCount,
}: {
  collections: CollectionSummary[];
  chosen: CollectionSummary | null;
  /** Of the chosen one, as the page knows it now. */
  documentCount: number;
}) {
  const router = useRouter();
  const [editing, setEditing] = useState<"new" | "rename" | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function save(fields: CollectionFields): Promise<string | null> {
    const renaming = editing === "rename" && chosen !== null;
    const sent = await askServer({
      address: renaming ? addresses.collection(chosen.id) : addresses.collections,
      method: renaming ? "PATCH" : "POST",
      body: fields,
    });
    if (!sent.ok) return sent.reason;
    setEditing(null);
    const made = madeSchema.safeParse(sent.body);
    if (!renaming && made.success) router.push(`/admin/knowledge?collection=${made.data.id}`);
    router.refresh();
    return null;
  }

  async function remove(id: string): Promise<void> {
    const sent = await askServer({ address: addresses.collection(id), method: "DELETE" });
    setTrouble(sent.ok ? null : sent.reason);
    if (!sent.ok) return;
    router.push("/admin/knowledge");
    router.refresh();
  }

  return (
    <section aria-label="Collections" className="space-y-2">
      <div className="flex flex-wrap items-center gap-2">
        <ul className="flex flex-wrap gap-2">
          {collections.map((collection) => (
            <li key={collection.id}>
              <CollectionLink
                collection={collection}
                current={collection.id === chosen?.id}
                count={collection.id === chosen?.id ? documentCount : collection.documents}
              />
            </li>
          ))}
        </ul>
        <Button kind="quiet" onClick={() => setEditing(editing === "new" ? null : "new")}>
          <FolderPlus aria-hidden size={15} />
          New collection
        </Button>
        {chosen === null ? null : (
          <span className="ml-auto flex">
            <Button kind="quiet" onClick={() => setEditing(editing === "rename" ? null : "rename")}>
              <Pencil aria-hidden size={14} />
              Change
            </Button>
            <Button
              kind="quiet"
              disabled={documentCount > 0}
              title={documentCount > 0 ? "Delete its documents first" : undefined}
              onClick={() => remove(chosen.id)}
            >
              <Trash2 aria-hidden size={14} />
              Delete collection
            </Button>
          </span>
        )}
      </div>
      {editing === null ? null : (
        <CollectionForm
          key={editing}
          initial={editing === "rename" ? chosen : null}
          onSave={save}
          onCancel={() => setEditing(null)}
        />
      )}
      <p role="status" className="text-small text-warn empty:hidden">
        {trouble}
      </p>
    </section>
  );
}

function CollectionLink({
  collection,
  current,
  count,
}: {
  collection: CollectionSummary;
  current: boolean;
  count: number;
}) {
  return (
    <Link
      href={`/admin/knowledge?collection=${collection.id}`}
      aria-current={current ? "page" : undefined}
      className={`inline-flex min-h-9 items-center gap-2 rounded-tight border px-3 text-small ${current ? "border-accent bg-accent-soft font-medium text-ink" : "bg-raised text-muted hover:border-accent hover:text-accent"}`}
    >
      <span className="max-w-60 truncate">{collection.name}</span>
      <span className="font-mono text-micro">{count}</span>
      {collection.audience === "everyone" ? null : (
        <span className="text-micro">{collection.audience === "owner" ? "only you" : "widgets"}</span>
      )}
    </Link>
  );
}
