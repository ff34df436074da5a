"use client";

import Link from "next/link";
import { useEffect, useId, useState } from "react";
import { z } from "zod";
import { collectionSummarySchema } from "@/lib/contract/knowledge/documents";
import { field } from "../field";

const answerSchema = z.object({ collections: z.array(collectionSummarySchema) });
type Collections = z.infer<typeof answerSchema>["collections"];

/** The collection that an answer is looked for in, by name. */
export function CollectionSelect({
  value,
  onChange,
}: {
  value: string;
  onChange: (collection: string) => void;
}) {
  const id = useId();
  const collections = useCollections();
  if (collections === "failed")
    return (
      <p className="text-small text-down">The collections could not be read. Reload the page to try again.</p>
    );
  if (collections === null) return <p className="text-small text-muted">Reading the collections …</p>;
  if (collections.length === 0)
    return (
      <p className="text-small text-muted">
        There is no collection yet.{" "}
        <Link href="/admin/knowledge" className="text-accent hover:underline">
          Upload documents first
        </Link>
        .
      </p>
    );
  return (
    <label htmlFor={`${id}-collection`} className="block text-small font-medium">
      Collection; the answer is its own sentences, each with its citation
      <select
        id={`${id}-collection`}
        required
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={field}
      >
        <option value="">Choose …</option>
        {collections.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Null while they are being read. */
function useCollections(): Collections | "failed" | null {
  const [collections, setCollections] = useState<Collections | "failed" | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void readCollections(leaving.signal).then((read) => {
      if (!leaving.signal.aborted) setCollections(read);
    });
    return () => leaving.abort();
  }, []);
  return collections;
}

async function readCollections(signal: AbortSignal): Promise<Collections | "failed"> {
  try {
    const response = await fetch("/api/admin/collections", { signal });
    const parsed = answerSchema.safeParse(await response.json());
    return parsed.success ? parsed.data.collections : "failed";
  } catch {
    // The form says that they could not be read.
    return "failed";
  }
}
