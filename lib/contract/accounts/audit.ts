/** What owners and agents do that is written down: one closed list. The words follow whom it was done by. */
const AUDIT_ACTIONS = {
  "collection.save": "saved the collection",
  "collection.remove": "removed the collection",
  "document.add": "added to the documents",
  "document.read": "had read again the document",
  "document.remove": "removed the document",
  "filings.add": "added filings of",
  "question.dismiss": "took off the list the question",
  "intents.change": "changed the intents:",
  "intents.import": "imported intents from",
  "prices.import": "imported prices of",
  "key.create": "made the API key",
  "key.revoke": "took back the API key",
  "widget.change": "changed the widget",
  "user.role": "changed the role of",
  "user.disable": "disabled the account of",
  "user.enable": "enabled the account of",
  "user.sign-out": "signed out everywhere",
  "owner.claim": "became the owner by the one-time link",
} as const;

/** What was done in words; an action of another version goes by its own name. */
export function toDeedWords(action: string): string {
  return new Map<string, string>(Object.entries(AUDIT_ACTIONS)).get(action) ?? action;
}

export type AuditAction = keyof typeof AUDIT_ACTIONS;

/** One thing that was done. The instant in ISO 8601. */
export interface AuditView {
  id: number;
  at: string;
  actorId: string;
  actorName: string;
  /** One of the list, or of the list of another version. */
  action: string;
  subject: string;
  /** What is worth knowing of it, as short texts by name. */
  detail: Record<string, string>;
}
