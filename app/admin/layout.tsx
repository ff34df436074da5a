import Link from "next/link";
import type { ReactNode } from "react";
import { Brand } from "@/components/ui/brand";
import { ThemeToggle } from "@/components/ui/theme-toggle";
import { getVisitor } from "@/lib/auth";
import { ownerPages } from "./owner-pages";

/** The owner's pages: a plain column under a bar. Who may see them is checked in each page; the links tell nobody else. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const { isOwner } = await getVisitor();
  const link = "inline-flex min-h-9 items-center text-small text-muted hover:text-accent";
  const bar =
    "fade-edges order-last -mx-4 flex w-screen gap-x-4 overflow-x-auto px-4 whitespace-nowrap sm:order-none sm:mx-0 sm:w-auto sm:px-0";
  return (
    <div className="mx-auto min-h-dvh max-w-5xl px-4 pb-10 sm:px-6">
      <header className="flex min-h-14 flex-wrap items-center gap-x-4">
        <Brand />
        {isOwner ? (
          <nav aria-label="Owner's pages" className={bar}>
            {ownerPages.map(([href, name]) => (
              <Link key={href} href={href} className={link}>
                {name}
              </Link>
            ))}
          </nav>
        ) : null}
        <span className="ml-auto">
          <ThemeToggle />
        </span>
      </header>
      <main>{children}</main>
    </div>
  );
}
