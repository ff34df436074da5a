"use client";

import { ImportForm } from "@/components/admin/import-form";
import { Dialog } from "@/components/ui/dialog";

/** How prices of a file get in: the command for everybody to read, and for the owner the form itself. */
export function ImportDialog({
  request,
  isOwner,
  onClose,
}: {
  /** Null while closed; the symbol is null where none was named. */
  request: { symbol: string | null } | null;
  isOwner: boolean;
  onClose: () => void;
}) {
  const symbol = request?.symbol ?? null;
  return (
    <Dialog open={request !== null} title="Import a price file" onClose={onClose}>
      <div className="space-y-4">
        <p className="text-small text-muted">
          Daily prices can come from a CSV file, for example one downloaded from a broker. It needs a header
          line and at least the columns date and close; open, high, low, adjusted close and volume are used
          when they are there.
        </p>
        {isOwner ? (
          <ImportForm symbol={symbol} />
        ) : (
          <p className="text-small">Only the site's owner can do this.</p>
        )}
        <div>
          <p className="eyebrow mb-1">On the server's command line</p>
          <pre className="whitespace-pre-wrap break-words rounded-tight border bg-raised p-2.5 font-mono text-small">
            npm run import:prices -- file.csv --symbol {symbol ?? "MSFT"}
          </pre>
        </div>
      </div>
    </Dialog>
  );
}
