import type { ToFrame, WidgetEvent } from "@/lib/contract/widget/protocol";
import type { ButtonLook } from "@/lib/contract/widget/settings";
import { createFloating } from "./floating";
import type { Frame } from "./frame";
import { createInline } from "./inline";
import type { Place } from "./place";

/** What a page calls: `Tickertalk("ask", "What is a split?")`. Calls before the script is there wait in `q`. */
type Call = [verb: string, argument?: unknown, handler?: (event: WidgetEvent) => void];
type Api = ((...call: Call) => void) & { q?: ArrayLike<unknown>[]; on?: true };

const page = window as typeof window & { Tickertalk?: Api };
const script = (document.currentScript ??
  document.querySelector("script[data-widget]")) as HTMLScriptElement | null;
const { widget: widgetId = "", mode, target, height = "640px" } = script?.dataset ?? {};
const handlers: [event: unknown, handler: (event: WidgetEvent) => void][] = [];
/** What waits for the frame until somebody opens it: nothing is fetched for it alone. */
let later: ToFrame[] = [];
let frame: Frame | undefined;
let place: Place | undefined;
let starting: Promise<void> | undefined;
let removed = false;

const tell = (event: WidgetEvent): void => {
  for (const [name, handler] of handlers) if (name === event) handler(event);
};

const onLoad = (loaded: Frame): void => {
  frame = loaded;
  for (const message of later) loaded.send(message);
  later = [];
};

/** The page's own work comes first, and ours comes in pieces: a phone is not kept from answering a finger. */
const idle = (): Promise<unknown> =>
  new Promise((done) =>
    page.requestIdleCallback ? page.requestIdleCallback(done, { timeout: 300 }) : setTimeout(done),
  );

/** Draws the button, or keeps the room of the inline chat. On a page where the widget may not stand, nothing comes of it. */
function start(home: string): Promise<void> {
  starting ??= (async () => {
    if (mode === "inline") {
      place = createInline({ home, widgetId, height, tell, onLoad });
      const where = target && document.querySelector(target);
      if (where) where.append(place.host);
      else script?.after(place.host);
      return;
    }
    const answer = await fetch(`${home}/api/widget/${widgetId}/look`, { credentials: "omit" });
    if (!answer.ok || removed) return;
    const look: ButtonLook = await answer.json();
    await idle();
    const made = createFloating({ home, widgetId, look, tell, onLoad });
    await idle();
    if (removed) return;
    place = made;
    stay(made);
  })().catch(() => {}); // refused, or offline: the page goes on as if we were not there
  return starting;
}

/** A page that exchanges its body, or clears it, gets the button again: the conversation is kept by the server. */
function stay(kept: Place): void {
  const look = new MutationObserver(() => {
    if (removed) return look.disconnect();
    if (kept.host.isConnected || !document.body) return;
    const wasOpen = kept.drop();
    document.body.append(kept.host);
    look.observe(document.body, { childList: true });
    if (wasOpen) kept.open();
  });
  look.observe(document.documentElement, { childList: true });
  look.observe(document.body, { childList: true });
  document.body.append(kept.host);
}

/** To the frame that is there, or to the next. */
function send(message: ToFrame): void {
  if (frame?.element.isConnected) frame.send(message);
  else later.push(message);
}

function call(home: string, [verb, argument, handler]: Call): void {
  if (verb === "on" && handler) handlers.push([argument, handler]);
  if (verb === "open" || verb === "toggle") void start(home).then(() => place?.[verb]());
  if (verb === "close") place?.close();
  if (verb === "ask") {
    send({ type: "ask", text: String(argument) });
    void start(home).then(() => place?.open());
  }
  if (verb === "identify") send({ type: "identify", proof: String(argument) });
  if (verb === "reset") send({ type: "reset" });
  if (verb === "remove") {
    removed = true;
    place?.drop();
    place?.host.remove();
  }
}

if (script && widgetId && !page.Tickertalk?.on) {
  const home = new URL(script.src).origin;
  const waiting = page.Tickertalk?.q ?? [];
  const api: Api = (...given) => call(home, given);
  api.on = true;
  page.Tickertalk = api;
  const begin = () => void start(home);
  const whenIdle = () =>
    page.requestIdleCallback ? page.requestIdleCallback(begin) : setTimeout(begin, 1_500);
  if (mode === "inline") begin();
  else if (document.readyState === "complete") whenIdle();
  else addEventListener("load", whenIdle, { once: true });
  for (const given of waiting) api(...(Array.from(given) as Call));
}
