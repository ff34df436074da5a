import type { ReactNode } from "react";
import { Brand } from "./brand";
import { ThemeToggle } from "./theme/theme-toggle";

/** A page to read: a plain column under a bar with the name and the theme. */
export function ColumnPage({ children, narrow = false }: { children: ReactNode; narrow?: boolean }) {
  return (
    <div className={`mx-auto min-h-dvh px-4 pb-16 sm:px-6 ${narrow ? "max-w-md" : "max-w-4xl"}`}>
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
