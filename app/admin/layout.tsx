import type { ReactNode } from "react";
import { Brand } from "@/components/ui/brand";
import { ThemeToggle } from "@/components/ui/theme-toggle";

/** The owner's pages: a plain column under a bar. Who may see them is checked in each page. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto min-h-dvh max-w-5xl px-4 pb-10 sm:px-6">
      <header className="flex h-14 items-center justify-between">
        <Brand />
        <ThemeToggle />
      </header>
      <main>{children}</main>
    </div>
  );
}
