import type { Metadata } from "next";
import { connection } from "next/server";
import { Reference } from "@/components/reference/reference";
import { getConfig } from "@/lib/config";
import { createDocument } from "@/lib/rest";

export const metadata: Metadata = { title: "REST API" };

/** The REST API as its own document describes it. */
export default async function ReferencePage() {
  await connection();
  return <Reference document={createDocument({ serverUrl: getConfig().publicUrl })} />;
}
