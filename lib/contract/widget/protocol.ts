/**
 * What the host page's script and the frame say to each other. Only two messages go through `postMessage` between the
 * windows: the frame's hello, and the port that answers it; all else goes through the port.
 */
export const PROTOCOL_VERSION = 1;

/** From frame to page: "I listen". Holds nothing. */
export interface Hello {
  tickertalk: typeof PROTOCOL_VERSION;
  type: "hello";
}

/** From page to frame, with one end of a channel. */
export interface Welcome {
  tickertalk: typeof PROTOCOL_VERSION;
  type: "port";
}

/** What a page may ask of the frame. */
export type ToFrame =
  | { type: "open" | "close" | "reset" }
  | { type: "ask"; text: string }
  | { type: "identify"; proof: string };

/** What a page may listen for. No event holds words of the conversation. */
export type WidgetEvent = "ready" | "open" | "close" | "question" | "answer" | "identified" | "refused";

/** What the frame tells the page. */
export type ToPage =
  | { type: "close" }
  | { type: "unread"; count: number }
  | { type: "event"; name: Exclude<WidgetEvent, "open" | "close"> };

/** Longest text that a page may ask by the frame, and longest proof of who somebody is. */
export const MAX_ASK_CHARS = 4_000;
export const MAX_PROOF_CHARS = 4_000;

/** True for the one of the two messages between windows that is waited for, in this version. */
export function isGreeting(data: unknown, type: Hello["type"] | Welcome["type"]): boolean {
  const given = data as Partial<Hello | Welcome> | null;
  return typeof given === "object" && given?.tickertalk === PROTOCOL_VERSION && given.type === type;
}

/** A page's wish as the frame takes it, or null for anything else. */
export function parseToFrame(data: unknown): ToFrame | null {
  if (typeof data !== "object" || data === null) return null;
  const { type, text, proof } = data as { type?: unknown; text?: unknown; proof?: unknown };
  if (type === "open" || type === "close" || type === "reset") return { type };
  if (type === "ask" && typeof text === "string" && text.trim() !== "" && text.length <= MAX_ASK_CHARS)
    return { type, text: text.trim() };
  if (type === "identify" && typeof proof === "string" && proof !== "" && proof.length <= MAX_PROOF_CHARS)
    return { type, proof };
  return null;
}

/** Up to this width of the page the chat takes the whole screen. */
export const NARROW = "(max-width:600px)";
