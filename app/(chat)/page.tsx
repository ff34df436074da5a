import { connection } from "next/server";
import { NewChat } from "@/components/chat/new-chat";
import { getSiteNotice, listExamples } from "@/lib/turn";

/** A new chat, with examples that can be answered right now. */
export default async function NewChatPage() {
  await connection();
  const [examples, notice] = await Promise.all([listExamples(), getSiteNotice()]);

  return <NewChat examples={examples} notice={notice} />;
}
