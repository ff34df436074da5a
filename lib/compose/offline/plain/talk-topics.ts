import type { TalkResult } from "@/lib/contract/talk/talk-results";

const WORDS: Record<TalkResult["topic"], (subject: string | null) => string[]> = {
  thanks: () => ["You are welcome. Come back whenever you like."],
  safety: () => [
    "I am an automated assistant for market figures, and this is more than I can help with.",
    "If you or somebody else may be in danger, please call your local emergency number now (112 in Europe, 911 in North America, 999 in the UK), or go to the nearest emergency room. If you think of hurting yourself, you need not be alone with it: talk to someone you trust, or call a crisis line; findahelpline.com lists them by country, at any hour and free of charge.",
    "With anything unlawful, such as inside information or moving a price by false news, I do not help.",
  ],
  injection: () => [
    "I do not change my rules, run commands, or show instructions, secrets or other people’s data. Questions about prices, companies and investing terms I answer gladly:",
  ],
  unclear: () => [
    "I still do not know what you would like, and I do not want to guess. A person cannot be reached from here yet; these are questions that I can answer. You may also ask “what can you do?”:",
  ],
  handoff: () => [
    "I am an automated assistant, and no person can be reached from this chat yet. Please use the contact that the owner of this site gives. Meanwhile I can answer questions such as these:",
  ],
  feedback: () => [
    "Thank you for saying so; it stays with this conversation, where the owner of this site can read it. If a figure looks wrong, its source and time stand below it, and “Retry” asks the source again.",
  ],
  alert: (subject) => [
    `I cannot send alerts or reminders yet: nothing runs here once this page is closed.${subject === null ? "" : ` What I can tell now of ${subject}:`}`,
    ...(subject === null
      ? ["What I can do is tell prices, and the days of coming reports, when you ask:"]
      : []),
  ],
  import: () => [
    "Daily prices can be brought in as a CSV file with a date and a close in each line; open, high, low and volume may stand beside them. When a file is refused, the reason is told line by line. Other documents cannot be loaded yet.",
  ],
  data_qa: () => [
    "I cannot answer questions about the rows and columns of a table yet. A price file can be imported, and then I can chart it, compare it and compute its figures:",
  ],
  document_qa: (subject) => [
    `No documents are loaded, so there is no text that I could look this up in.${subject === null ? "" : ` From market data I can tell of ${subject}:`}`,
  ],
};

/** The words for what no figure answers, with what is near it. */
export function renderTalk({ topic, subject }: TalkResult): string[] {
  return WORDS[topic](subject);
}
