"use client";

import { RotateCcw, X } from "lucide-react";
import { toSendingWords } from "@/components/documents/document-words";
import type { Upload } from "@/components/documents/upload/use-uploads";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";

/** Files on their way to the server, and those that it did not take with the reason. */
export function UploadRows({
  uploads,
  onRetry,
  onDismiss,
}: {
  uploads: Upload[];
  onRetry: (key: string) => void;
  onDismiss: (key: string) => void;
}) {
  return uploads.map((upload) => {
    const { key, file, state, sent, reason } = upload;
    const words = state === "sending" ? toSendingWords({ sent, total: file.size }) : "Waiting to be sent";
    const settled = state === "refused" || state === "known";
    return (
      <li key={key} className="py-3">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <div className="min-w-0 flex-1 basis-44">
            <p className="font-medium break-words">{file.name}</p>
            <p className={`text-small ${state === "refused" ? "text-warn" : "text-muted"}`}>
              {settled ? reason : words}
            </p>
          </div>
          <span className="flex items-center gap-x-2">
            {state === "refused" ? <Badge tone="warn">Not taken</Badge> : null}
            {state === "known" ? <Badge>Known</Badge> : null}
            {state === "refused" && upload.retry ? (
              <Button onClick={() => onRetry(key)}>
                <RotateCcw aria-hidden size={14} />
                Try again
              </Button>
            ) : null}
            <Button
              kind="quiet"
              shape="icon"
              aria-label={settled ? `Dismiss ${file.name}` : `Stop sending ${file.name}`}
              onClick={() => onDismiss(key)}
            >
              <X aria-hidden size={15} />
            </Button>
          </span>
        </div>
        {settled ? null : (
          <div className="mt-2">
            <Progress label={`${file.name}: ${words}`} share={file.size === 0 ? null : sent / file.size} />
          </div>
        )}
      </li>
    );
  });
}
