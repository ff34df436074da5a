import type { ReactNode } from "react";
import { Brand } from "@/components/ui/brand";
import { ThemeToggle } from "@/components/ui/theme-toggle";

/** A narrow page with one thing to do: signing in and what belongs to it. */
export function AuthPage({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <div className="mx-auto min-h-dvh max-w-md px-4 pb-16 sm:px-6">
      <header className="flex min-h-14 items-center">
        <Brand />
        <span className="ml-auto">
          <ThemeToggle />
        </span>
      </header>
      <main className="space-y-5 pt-4">
        <h1 className="text-display font-semibold tracking-tight">{title}</h1>
        {text ? <p className="text-muted">{text}</p> : null}
        {children}
      </main>
    </div>
  );
}

/** Something that just went well, above a form. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="rounded-card border border-accent bg-accent-soft p-3 text-small">
      {children}
    </p>
  );
}
