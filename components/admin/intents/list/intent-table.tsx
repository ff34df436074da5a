"use client";

import Link from "next/link";
import { useId, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { field } from "../field";
import { toIntentHref } from "./intent-href";

/** One intent of the list. */
export interface IntentRowModel {
  name: string;
  title: string;
  isCustom: boolean;
  enabled: boolean;
  examples: number;
  changed: number;
}

/** All intents with their counts, the owner's first; the search narrows by name. */
export function IntentTable({ intents }: { intents: IntentRowModel[] }) {
  const [search, setSearch] = useState("");
  const id = useId();
  const wanted = search.toLowerCase().trim();
  const shown = intents.filter(({ name, title }) => `${name} ${title}`.toLowerCase().includes(wanted));
  return (
    <div>
      <label htmlFor={id} className="block max-w-xs text-small font-medium">
        Find an intent
        <input
          id={id}
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          className={field}
        />
      </label>
      <table className="mt-3 w-full text-small">
        <thead className="text-left text-micro text-faint">
          <tr className="border-b">
            <th scope="col" className="py-1.5 font-normal">
              Intent
            </th>
            <th scope="col" className="py-1.5 text-right font-normal">
              Examples
            </th>
            <th scope="col" className="py-1.5 text-right font-normal">
              Yours
            </th>
          </tr>
        </thead>
        <tbody className="divide-y">
          {shown.map((row) => (
            <tr key={row.name}>
              <th scope="row" className="text-left font-normal">
                <Link
                  href={toIntentHref(row.name)}
                  className="inline-flex min-h-9 flex-wrap items-center gap-2 font-medium hover:text-accent hover:underline"
                >
                  {row.title}
                  {row.isCustom ? <Badge tone="good">yours</Badge> : null}
                  {row.enabled ? null : <Badge tone="note">off</Badge>}
                </Link>
              </th>
              <td className="py-1.5 text-right font-mono">{row.examples.toLocaleString("en-US")}</td>
              <td className="py-1.5 text-right font-mono text-muted">
                {row.changed === 0 ? "–" : row.changed}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length === 0 ? <p className="py-2 text-small text-muted">No intent of that name.</p> : null}
    </div>
  );
}
