import type { ReactNode } from "react";
import { Brand } from "./brand";
import { ThemeToggle } from "./theme-toggle";

/** A page to read: a plain column under a bar with the name and the theme. */
export function ColumnPage({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto min-h-dvh max-w-4xl px-4 pb-16 sm:px-6">
      <header className="flex min-h-14 items-center">
        <Brand />
        <span className="ml-auto">
          <ThemeToggle />
        </span>
      </header>
      <main>{children}</main>
    </div>
  );
}
