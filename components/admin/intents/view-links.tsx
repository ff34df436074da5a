import Link from "next/link";

/** The parts of the page about intents. */
export const views = [
  { view: "intents", label: "Intents" },
  { view: "messages", label: "To label" },
  { view: "mistakes", label: "Mix-ups" },
  { view: "versions", label: "Versions" },
  { view: "changes", label: "Changes" },
  { view: "files", label: "Import and export" },
] as const;
export type View = (typeof views)[number]["view"];

/** The part an address asks for (`?view=`); the list of intents for any other. */
export function toView(value: unknown): View {
  return views.find(({ view }) => view === value)?.view ?? "intents";
}

/** The way between the parts, with how many messages wait. */
export function ViewLinks({ current, waiting }: { current: View | null; waiting: number }) {
  return (
    <nav aria-label="Parts of this page" className="flex flex-wrap gap-x-1 gap-y-1 border-b">
      {views.map(({ view, label }) => (
        <Link
          key={view}
          href={view === "intents" ? "/admin/intents" : `/admin/intents?view=${view}`}
          aria-current={view === current ? "page" : undefined}
          className={`-mb-px inline-flex min-h-9 items-center gap-1.5 border-b-2 px-2 text-small ${
            view === current
              ? "border-accent font-medium text-ink"
              : "border-transparent text-muted hover:text-accent"
          }`}
        >
          {label}
          {view === "messages" && waiting > 0 ? (
            <span className="font-mono text-micro">{waiting}</span>
          ) : null}
        </Link>
      ))}
    </nav>
  );
}
