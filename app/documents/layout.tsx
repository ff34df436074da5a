import type { ReactNode } from "react";
import { Brand } from "@/components/ui/brand";
import { ThemeToggle } from "@/components/ui/theme-toggle";

/** Documents that answers cite: a plain column under a bar. Who may see one is checked in the page. */
export default function DocumentsLayout({ children }: { children: ReactNode }) {
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
