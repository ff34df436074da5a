import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import type { PersonView } from "@/lib/contract/accounts/views";
import { PersonRow } from "./person-row";

/** People with an account or a role, with what the owner may do; `query` is what they were looked for by. */
export function PeopleTable(props: {
  people: PersonView[];
  total: number;
  page: number;
  pages: number;
  query: string;
  ownId: string;
}) {
  const { people, total, page, pages, query, ownId } = props;
  return (
    <>
      <form method="get" className="flex flex-wrap items-end gap-2">
        <label className="text-small font-medium">
          Address or name
          <input
            name="q"
            type="search"
            defaultValue={query}
            maxLength={200}
            className="mt-1 block min-h-9 rounded-tight border bg-raised px-2.5 py-1"
          />
        </label>
        <button type="submit" className={buttonClass({})}>
          Find
        </button>
      </form>
      <p className="text-small text-muted">
        {total === 0 ? "Nobody was found." : `${total.toLocaleString("en")} with an account or a role.`}
      </p>
      <ul className="divide-y rounded-card border bg-surface px-4">
        {people.map((person) => (
          <PersonRow key={person.id} person={person} isSelf={person.id === ownId} />
        ))}
      </ul>
      {pages > 1 ? (
        <nav aria-label="Pages of people" className="flex items-center gap-3 text-small">
          {page > 1 ? <PageLink page={page - 1} query={query} label="Newer" /> : null}
          <span className="text-muted">
            Page {page} of {pages}
          </span>
          {page < pages ? <PageLink page={page + 1} query={query} label="Older" /> : null}
        </nav>
      ) : null}
    </>
  );
}

function PageLink({ page, query, label }: { page: number; query: string; label: string }) {
  const search = new URLSearchParams({ q: query, page: String(page) });
  return (
    <Link href={`/admin/users?${search}`} className={buttonClass({})}>
      {label}
    </Link>
  );
}
