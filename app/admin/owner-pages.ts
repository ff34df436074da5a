/** Addresses and names of the owner's pages, in the order of their bar. */
export const ownerPages = [
  ["/admin", "Sources and settings"],
  ["/admin/knowledge", "Documents"],
  ["/admin/usage", "Use of sources and models"],
  ["/admin/intents", "Intents"],
  ["/admin/feedback", "What visitors thought"],
] as const;
