"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { PlainPage } from "@/components/ui/plain-page";

/** A page that could not be made. What was stored is safe; trying again asks the server once more. */
export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  useEffect(() => console.error(error), [error]);

  return (
    <main className="flex min-h-dvh">
      <PlainPage
        title="This page could not be shown."
        text="Something went wrong on our side. Your conversations are stored and not affected."
      >
        <Button kind="solid" onClick={() => retry()}>
          Try again
        </Button>
      </PlainPage>
    </main>
  );
}
