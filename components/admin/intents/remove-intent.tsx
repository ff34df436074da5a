"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { useVerbs } from "./verbs";

/** Removes an intent of the owner's with its examples, and leads back to the list, where that can be undone. */
export function RemoveIntent({ slug }: { slug: string }) {
  const { verbs, run } = useVerbs();
  const router = useRouter();

  async function remove(): Promise<void> {
    const { ok } = await run(verbs.removeIntent, { slug });
    if (ok) router.push("/admin/intents");
  }

  return <Button onClick={() => void remove()}>Remove this intent</Button>;
}
