"use client";

import type { ComponentType } from "react";
import { buttonClass } from "@/components/ui/button";
import { useLoadedPlot } from "./use-plot";

/** Ruled emptiness of the drawing's own size, while its code or its width is not there yet. */
function Skeleton() {
  return (
    <div aria-hidden="true" className="flex h-full flex-col justify-evenly pb-6">
      {["a", "b", "c", "d", "e"].map((rule) => (
        <div key={rule} className="border-t border-line" />
      ))}
      <noscript>
        <p className="text-small text-muted">
          The drawing needs JavaScript; its numbers stand in the table below.
        </p>
      </noscript>
    </div>
  );
}

/** Fetches a drawing's code when it is first needed and draws it; a failed fetch says so and can be tried again. */
export function PlotLoader<Props extends object>({
  load,
  needed,
  plot,
}: {
  load: () => Promise<ComponentType<Props>>;
  needed: boolean;
  plot: Props;
}) {
  const loaded = useLoadedPlot({ load, needed });
  if (loaded.state === "ready" && needed) return <loaded.Plot {...plot} />;
  if (loaded.state !== "failed") return <Skeleton />;
  return (
    <div className="flex h-full flex-col items-center justify-center gap-2 text-small text-muted">
      <p>The drawing could not be loaded. Its numbers stand in the table below.</p>
      <button
        type="button"
        className={buttonClass({})}
        onClick={(event) => {
          event.stopPropagation();
          loaded.retry();
        }}
      >
        Try again
      </button>
    </div>
  );
}
