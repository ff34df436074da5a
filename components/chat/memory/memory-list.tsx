"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { MemoryEdit, MemoryEntry } from "@/lib/contract/talk/memory";
import { tellMemory } from "@/lib/format/tell-memory";
import { EditEntry, toEditable } from "./edit-entry";

/** The entries, each with a way to change it, where it has something to change, and to forget it. */
export function MemoryList({
  entries,
  onEdit,
  onRemove,
}: {
  entries: MemoryEntry[];
  /** Settles with whether it was saved. */
  onEdit: (id: string, edit: MemoryEdit) => Promise<boolean>;
  onRemove: (entry: MemoryEntry) => void;
}) {
  const [editing, setEditing] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  return (
    // the list takes the focus of a button that leaves with its row
    <ul ref={list} tabIndex={-1} aria-label="What I remember" className="divide-y outline-none">
      {entries.map((entry) => (
        <li key={entry.id} className="flex items-center gap-1 py-1.5">
          {editing === entry.id ? (
            <EditEntry
              value={entry.value}
              onCancel={() => setEditing(null)}
              onSave={async (edit) => {
                if (await onEdit(entry.id, edit)) setEditing(null);
              }}
            />
          ) : (
            <Row
              entry={entry}
              onEdit={() => setEditing(entry.id)}
              onRemove={() => {
                onRemove(entry);
                list.current?.focus();
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function Row({ entry, onEdit, onRemove }: { entry: MemoryEntry; onEdit: () => void; onRemove: () => void }) {
  const told = tellMemory(entry.value);
  const words = `${told.charAt(0).toUpperCase()}${told.slice(1)}`;
  return (
    <>
      <p className="min-w-0 flex-1 break-words">{words}</p>
      {toEditable(entry.value) === null ? null : (
        <Button kind="quiet" shape="icon" aria-label={`Change: ${told}`} onClick={onEdit}>
          <Pencil aria-hidden size={15} />
        </Button>
      )}
      <Button kind="quiet" shape="icon" aria-label={`Forget: ${told}`} onClick={onRemove}>
        <Trash2 aria-hidden size={15} />
      </Button>
    </>
  );
}
