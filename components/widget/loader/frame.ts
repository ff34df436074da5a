import {
  isGreeting,
  PROTOCOL_VERSION,
  type ToFrame,
  type ToPage,
  type Welcome,
} from "@/lib/contract/widget/protocol";

/** How long a frame may take until it greets. */
const PATIENCE_MS = 20_000;

/** The frame on this page, as the script holds it. */
export interface Frame {
  element: HTMLIFrameElement;
  /** Sent now, or when the frame has greeted. */
  send(message: ToFrame): void;
  remove(): void;
}

/**
 * Puts the chat's frame into `place`. It is talked to by a port that is handed to the window of this frame at our own
 * origin and nowhere else, after it has greeted; what any other window or origin says is passed over.
 */
export function addFrame(input: {
  place: Node;
  home: string;
  widgetId: string;
  title: string;
  onReady: () => void;
  onMessage: (message: ToPage) => void;
  onTrouble: () => void;
}): Frame {
  const element = document.createElement("iframe");
  let port: MessagePort | undefined;
  let waiting: ToFrame[] = [];

  const hear = (event: MessageEvent): void => {
    if (event.source !== element.contentWindow || event.origin !== input.home) return;
    if (!isGreeting(event.data, "hello")) return;
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data }) => input.onMessage(data);
    const welcome: Welcome = { tickertalk: PROTOCOL_VERSION, type: "port" };
    element.contentWindow?.postMessage(welcome, input.home, [channel.port2]);
    clearTimeout(timer);
    for (const message of waiting) port.postMessage(message);
    waiting = [];
    input.onReady();
  };
  const remove = (): void => {
    clearTimeout(timer);
    removeEventListener("message", hear);
    port?.close();
    element.remove();
  };
  const timer = setTimeout(() => {
    remove();
    input.onTrouble();
  }, PATIENCE_MS);

  addEventListener("message", hear);
  element.title = input.title;
  element.allow = "clipboard-write";
  element.src = `${input.home}/embed/${input.widgetId}#page=${encodeURIComponent(location.origin)}`;
  input.place.appendChild(element);
  return {
    element,
    remove,
    send: (message) => (port ? port.postMessage(message) : void waiting.push(message)),
  };
}
