import Link from "next/link";
import type { ReactNode } from "react";
import { ColumnPage } from "@/components/ui/column-page";

/** A narrow page with one thing to do: signing in and what belongs to it. */
export function AuthPage({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <ColumnPage narrow>
      <div className="space-y-5 pt-4">
        <h1 className="text-display font-semibold tracking-tight">{title}</h1>
        {text ? <p className="text-muted">{text}</p> : null}
        {children}
      </div>
    </ColumnPage>
  );
}

const notices = new Map(
  Object.entries({
    made: "Your account is ready. Sign in to go on.",
    reset: "Your new password is set, and you are signed out everywhere. Sign in with it.",
  }),
);

/** Something that just went well, above a form; nothing for a name that is not known. */
export function Notice({ of }: { of: unknown }) {
  const text = typeof of === "string" ? notices.get(of) : undefined;
  return text === undefined ? null : (
    <p role="status" className="rounded-card border border-accent bg-accent-soft p-3 text-small">
      {text}
    </p>
  );
}

/** The links below a form, to what somebody may have been looking for. */
export function AuthLinks({ links }: { links: [href: string, label: string][] }) {
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 text-small">
      {links.map(([href, label]) => (
        <Link key={href} href={href} className="text-accent underline">
          {label}
        </Link>
      ))}
    </p>
  );
}
