"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { WidgetAction } from "./widget-action";

/** Takes the widget away, after a second press. */
export function RemoveWidget({ id, onRemove }: { id: string; onRemove: WidgetAction }) {
  const router = useRouter();
  const [asked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState("");

  async function remove(): Promise<void> {
    const gone = await onRemove({ id });
    if (gone.ok) router.push("/admin/widgets");
    else setTrouble(gone.text);
  }

  return (
    <p className="flex flex-wrap items-center gap-3 text-small">
      {asked ? (
        <>
          <span>Its button and frame will be gone from every page.</span>
          <Button onClick={remove}>Remove it</Button>
          <Button kind="quiet" onClick={() => setAsked(false)}>
            Keep it
          </Button>
        </>
      ) : (
        <Button kind="quiet" onClick={() => setAsked(true)}>
          Remove this widget
        </Button>
      )}
      <span role="status" className="text-down">
        {trouble}
      </span>
    </p>
  );
}
