import type { ReactNode } from "react";
import { Brand } from "@/components/ui/brand";
import { ThemeToggle } from "@/components/ui/theme-toggle";

/** Charts that somebody passed on: a plain column under a bar. */
export default function ChartsLayout({ children }: { children: ReactNode }) {
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
