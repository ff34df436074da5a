import Link from "next/link";

/** The owner's pages, in the order of the bar. */
const pages = [
  ["/admin", "Sources and settings"],
  ["/admin/knowledge", "Documents"],
  ["/admin/usage", "Use of sources and models"],
  ["/admin/intents", "Intents"],
  ["/admin/keys", "API keys"],
  ["/admin/users", "Users"],
  ["/admin/audit", "Audit log"],
] as const;

/** The way between the owner's pages. */
export function OwnerNav() {
  const bar =
    "fade-edges order-last -mx-4 flex w-screen gap-x-4 overflow-x-auto px-4 whitespace-nowrap sm:order-none sm:mx-0 sm:w-auto sm:px-0";
  return (
    <nav aria-label="Owner's pages" className={bar}>
      {pages.map(([href, name]) => (
        <Link
          key={href}
          href={href}
          className="inline-flex min-h-9 items-center text-small text-muted hover:text-accent"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
