import Link from "next/link";

const pages = [
  ["/admin", "Sources and settings"],
  ["/admin/knowledge", "Documents"],
  ["/admin/usage", "Use of sources and models"],
  ["/admin/intents", "Intents"],
  ["/admin/feedback", "What visitors thought"],
  ["/admin/keys", "API keys"],
  ["/admin/widgets", "Widgets"],
  ["/admin/users", "Users"],
  ["/admin/audit", "Audit log"],
] as const;

/** The links to the owner's pages, in a line of their own that scrolls sideways where it is too long. */
export function AdminNav() {
  return (
    <nav
      aria-label="Owner's pages"
      className="fade-edges order-last -mx-4 flex w-screen gap-x-4 overflow-x-auto px-4 whitespace-nowrap sm:mx-0 sm:w-full sm:px-0"
    >
      {pages.map(([href, label]) => (
        <Link
          key={href}
          href={href}
          className="inline-flex min-h-9 items-center text-small text-muted hover:text-accent"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
