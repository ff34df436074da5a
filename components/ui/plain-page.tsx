import type { ReactNode } from "react";

/** A page that only has something to say: what happened, and what can be done. */
export function PlainPage({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-xl flex-1 flex-col items-start justify-center gap-4 px-6 py-16">
      <h1 className="text-display font-semibold tracking-tight">{title}</h1>
      <p className="text-muted">{text}</p>
      {children}
    </div>
  );
}
