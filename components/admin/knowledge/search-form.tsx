import { Search } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { CollectionSummary } from "@/lib/contract/knowledge/documents";
import { fieldClass } from "./field-class";

/** A question to try on the search, in all collections or in one. It is an ordinary form and needs no script. */
export function SearchForm({
  collections,
  asked,
}: {
  collections: CollectionSummary[];
  asked: { text: string; collectionId: string | null };
}) {
  return (
    <search>
      <form action="/admin/knowledge/search" className="flex flex-wrap items-end gap-3">
        <label htmlFor="ask" className="min-w-0 flex-1 basis-64 text-small font-medium">
          Question
          <input
            id="ask"
            name="ask"
            required
            maxLength={1000}
            defaultValue={asked.text}
            placeholder="As a visitor would ask it"
            className={fieldClass}
          />
        </label>
        {collections.length > 1 ? (
          <label htmlFor="in" className="text-small font-medium">
            In
            <select id="in" name="in" defaultValue={asked.collectionId ?? ""} className={fieldClass}>
              <option value="">all collections</option>
              {collections.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <Button type="submit" kind="solid">
          <Search aria-hidden size={15} />
          Search
        </Button>
      </form>
    </search>
  );
}
