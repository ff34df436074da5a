"use client";

import { useEffect } from "react";
import "./globals.css";

/** The last resort, when not even the frame of the page could be made: it stands without it. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  useEffect(() => console.error(error), [error]);

  return (
    <html lang="en">
      <body>
        <title>Something went wrong</title>
        <main className="mx-auto max-w-xl space-y-4 px-6 py-24">
          <h1 className="text-display font-semibold">The page could not be shown.</h1>
          <p className="text-muted">
            Something went wrong on our side. Your conversations are stored and not affected.
          </p>
          <button
            type="button"
            onClick={() => retry()}
            className="min-h-9 rounded-tight bg-accent px-3 text-small font-medium text-on-accent"
          >
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
