import type { Metadata } from "next";
import { getVisitor } from "@/lib/auth";

/** The title of one of the owner's pages; it, too, is told to the owner only. */
export async function toOwnerMetadata(title: string): Promise<Metadata> {
  const visitor = await getVisitor();
  return visitor.isOwner ? { title, robots: { index: false } } : {};
}
