import type { ReactNode } from "react";

const tones = {
  plain: "border-line text-muted",
  good: "border-up text-up",
  note: "border-line text-warn",
  warn: "border-warn bg-warn-soft text-warn",
} as const;

/** A short word of state beside a name. The word carries the meaning, the colour only repeats it. */
export function Badge({ tone = "plain", children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span
      className={`inline-flex shrink-0 items-center rounded-tight border px-1.5 font-mono text-micro tracking-wide ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
