import { notFound } from "next/navigation";
import { connection } from "next/server";
import { KeyDesk } from "@/components/admin/keys/key-desk";
import { listKeys } from "@/lib/api-keys";
import { getVisitor } from "@/lib/auth";
import { toOwnerMetadata } from "../owner-metadata";

/** The title, too, is told to the owner only. */
export const generateMetadata = () => toOwnerMetadata("API keys");

/** Keys of the REST API: made, shown once, taken back. To anybody but the owner it is not there. */
export default async function KeysPage() {
  await connection();
  const visitor = await getVisitor();
  if (!visitor.isOwner) notFound();

  return (
    <div className="space-y-4">
      <h1 className="py-2 text-display font-semibold tracking-tight">API keys</h1>
      <KeyDesk keys={await listKeys()} />
    </div>
  );
}
