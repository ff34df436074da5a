import Link from "next/link";
import type { CustomIntent } from "@/lib/contract/teaching/custom-intents";
import type { TeachExample } from "@/lib/contract/teaching/teaching";
import { Card } from "../../overview";
import { field } from "../field";
import { AddExamples, ExampleList } from "./example-list";
import { IntentForm } from "./intent-form";
import { toIntentHref } from "./intent-href";
import type { IntentChoice } from "./intent-select";
import { RemoveIntent } from "./remove-intent";

/** One intent: its answer where it is the owner's, and its examples. */
export function IntentPage({
  name,
  intent,
  examples,
  choices,
  search,
  page,
}: {
  name: string;
  /** Null for an intent of the product's. */
  intent: CustomIntent | null;
  examples: { list: TeachExample[]; total: number; pages: number };
  choices: IntentChoice[];
  search: string;
  page: number;
}) {
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-center gap-3">
        <Link href="/admin/intents" className="text-small text-accent hover:underline">
          ← All intents
        </Link>
        <h2 className="text-lead font-semibold">{intent?.title ?? name}</h2>
        <span className="font-mono text-micro text-faint">{name}</span>
        {intent === null ? null : (
          <span className="ml-auto">
            <RemoveIntent slug={intent.slug} />
          </span>
        )}
      </div>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Card title="Examples">
          <AddExamples intent={name} />
          <form className="mt-3 flex items-end gap-2">
            <label className="min-w-0 flex-1 text-small font-medium">
              Search
              <input name="search" type="search" defaultValue={search} className={field} />
            </label>
            <button
              type="submit"
              className="min-h-9 rounded-tight border bg-raised px-3 text-small font-medium hover:text-accent"
            >
              Find
            </button>
          </form>
          <p className="my-2 text-small text-muted">
            {examples.total.toLocaleString("en-US")} {examples.total === 1 ? "example" : "examples"}
            {search === "" ? "" : ` with “${search}”`}
          </p>
          <ExampleList examples={examples.list} choices={choices} />
          <Pages name={name} search={search} page={page} pages={examples.pages} />
        </Card>
        {intent === null ? (
          <Card title="Answer">
            <p className="text-small text-muted">
              This is an intent of the product’s: its answers are made from market data. Examples teach when
              it is meant.
            </p>
          </Card>
        ) : (
          <Card title="Answer">
            <IntentForm intent={intent} />
          </Card>
        )}
      </div>
    </div>
  );
}

function Pages({ name, search, page, pages }: { name: string; search: string; page: number; pages: number }) {
  if (pages < 2) return null;
  const toHref = (to: number) => `${toIntentHref(name)}?search=${encodeURIComponent(search)}&page=${to}`;
  const link = "text-accent hover:underline";
  return (
    <nav aria-label="Pages of examples" className="mt-2 flex gap-4 text-small">
      {page > 0 ? (
        <Link href={toHref(page - 1)} className={link}>
          ← Before
        </Link>
      ) : null}
      <span className="text-muted">
        Page {page + 1} of {pages}
      </span>
      {page + 1 < pages ? (
        <Link href={toHref(page + 1)} className={link}>
          Next →
        </Link>
      ) : null}
    </nav>
  );
}
