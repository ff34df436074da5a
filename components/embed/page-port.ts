import { isAllowedOrigin } from "@/lib/contract/widget/origins";
import {
  type Hello,
  isGreeting,
  PROTOCOL_VERSION,
  parseToFrame,
  type ToFrame,
  type ToPage,
} from "@/lib/contract/widget/protocol";

/** The way to the page around the frame. */
export interface PagePort {
  send(message: ToPage): void;
  /** Stops listening. */
  close(): void;
}

/**
 * Greets the page around the frame and waits for its port. The page says in the frame's address who it is; what is sent
 * goes to that origin exactly, so a page that lies hears nothing, and only its own window is listened to.
 */
export function openPagePort(input: {
  allowedOrigins: readonly string[];
  onOpen: () => void;
  onMessage: (message: ToFrame) => void;
}): PagePort {
  const origin = new URLSearchParams(location.hash.slice(1)).get("page") ?? "";
  const page = window.parent;
  let port: MessagePort | null = null;

  function onGreeting(event: MessageEvent): void {
    if (event.source !== page || event.origin !== origin || !isGreeting(event.data, "port")) return;
    const [given] = event.ports;
    if (given === undefined || port !== null) return;
    port = given;
    port.onmessage = ({ data }) => {
      const message = parseToFrame(data);
      if (message !== null) input.onMessage(message);
    };
    input.onOpen();
  }

  if (page !== window && isAllowedOrigin({ origin, patterns: input.allowedOrigins })) {
    const hello: Hello = { tickertalk: PROTOCOL_VERSION, type: "hello" };
    window.addEventListener("message", onGreeting);
    page.postMessage(hello, origin);
  }
  return {
    send: (message) => port?.postMessage(message),
    close: () => {
      window.removeEventListener("message", onGreeting);
      port?.close();
    },
  };
}
