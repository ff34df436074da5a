import { Info, RotateCcw, TriangleAlert } from "lucide-react";
import { Button } from "@/components/ui/button";

/** A small line about an answer: interrupted, stopped, refused. With `onRetry`, a button to ask again. */
export function Notice({
  tone,
  text,
  onRetry,
  busy = false,
}: {
  tone: "info" | "warning";
  text: string;
  onRetry?: () => void;
  busy?: boolean;
}) {
  const Icon = tone === "warning" ? TriangleAlert : Info;
  const look = tone === "warning" ? "bg-warn-soft text-warn" : "bg-surface text-muted";
  return (
    <div
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded-card border px-3 py-2 text-small ${look}`}
    >
      <Icon aria-hidden size={15} className="shrink-0" />
      <p className="min-w-0 flex-1 basis-48">{text}</p>
      {onRetry ? (
        <Button onClick={onRetry} disabled={busy}>
          <RotateCcw aria-hidden size={14} />
          Retry
        </Button>
      ) : null}
    </div>
  );
}

/** Shown while an answer is being made and nothing of it is there yet. */
export function Working({ text }: { text: string }) {
  return (
    <p className="flex items-center gap-2.5 py-1 text-small text-muted">
      <span aria-hidden className="flex items-end gap-[3px]">
        <span className="tick" />
        <span className="tick [animation-delay:140ms]" />
        <span className="tick [animation-delay:280ms]" />
      </span>
      {text}
    </p>
  );
}
