"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Toast } from "@/components/ui/toast";
import { MemoryList } from "./memory-list";
import { useMemory } from "./use-memory";

/** What the visitor asked to be remembered: to see, to change, to forget. */
export function MemoryDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const memory = useMemory(open);
  const { state, entries, problem } = memory;
  return (
    <Dialog open={open} title="What I remember" onClose={onClose}>
      <div className="space-y-3">
        <p className="text-small text-muted">
          Only what you asked me to remember, and only for this browser. Documents and answers never add to
          it.
        </p>
        {state === "loading" ? <p role="status">Reading…</p> : null}
        {state === "failed" ? (
          <p role="alert" className="flex flex-wrap items-center gap-2 text-warn">
            What I remember could not be read.
            <Button onClick={() => void memory.load()}>Try again</Button>
          </p>
        ) : null}
        {state === "ready" && entries.length === 0 ? <Empty /> : null}
        {state === "ready" && entries.length > 0 ? (
          <>
            <MemoryList entries={entries} onEdit={memory.edit} onRemove={memory.remove} />
            <ForgetAll count={entries.length} onForget={() => void memory.removeAll()} />
          </>
        ) : null}
        {problem === null ? null : (
          <p role="alert" className="text-small text-warn">
            {problem}
          </p>
        )}
      </div>
      <Toast text={memory.message} action={memory.undo ? { label: "Undo", run: memory.undo } : null} />
    </Dialog>
  );
}

function Empty() {
  return (
    <div className="space-y-1">
      <p>Nothing yet. You can say, in the chat:</p>
      <ul className="space-y-1 text-small text-muted">
        <li>“Remember that my currency is the euro”</li>
        <li>“Add Orbital Tea to my watchlist”</li>
        <li>“Remember that I hold 40 shares of Nvidia”</li>
      </ul>
    </div>
  );
}

/** All at once has no way back, so it is asked once more. */
function ForgetAll({ count, onForget }: { count: number; onForget: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button kind="quiet" onClick={() => setAsking(true)}>
        Forget everything
      </Button>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p className="text-small">Forget {count === 1 ? "this entry" : `all ${count} entries`} for good?</p>
      <Button autoFocus onClick={() => setAsking(false)}>
        Keep
      </Button>
      <Button kind="solid" onClick={onForget}>
        Forget
      </Button>
    </div>
  );
}
