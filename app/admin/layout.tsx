import type { ReactNode } from "react";
import { AdminNav } from "@/components/admin/admin-nav";
import { Brand } from "@/components/ui/brand";
import { ThemeToggle } from "@/components/ui/theme/theme-toggle";
import { getVisitor } from "@/lib/auth";

/** The owner's pages: a plain column under a bar. Who may see them is checked in each page; the links tell nobody else. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const { isOwner } = await getVisitor();
  return (
    <div className="mx-auto min-h-dvh max-w-5xl px-4 pb-10 sm:px-6">
      <header className="flex min-h-14 flex-wrap items-center gap-x-4">
        <Brand />
        {isOwner ? <AdminNav /> : null}
        <span className="ml-auto">
          <ThemeToggle />
        </span>
      </header>
      <main>{children}</main>
    </div>
  );
}
