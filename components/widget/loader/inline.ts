import type { WidgetEvent } from "@/lib/contract/widget/protocol";
import { addFrame, type Frame } from "./frame";
import type { Place } from "./place";

/** The chat as a part of the page: its room is kept from the start, and it is fetched when it comes near the screen. */
export function createInline(input: {
  home: string;
  widgetId: string;
  height: string;
  tell: (event: WidgetEvent) => void;
  onLoad: (frame: Frame) => void;
}): Place {
  const { tell } = input;
  const host = document.createElement("tickertalk-widget");
  host.style.cssText = "display:block;width:100%";
  host.style.height = input.height;
  let frame: Frame | undefined;

  function load(): Frame {
    if (frame) return frame;
    frame = addFrame({
      ...input,
      ...{ place: host, title: "Tickertalk", onReady: () => {}, onTrouble: () => (frame = undefined) },
      onMessage: (message) => message.type === "event" && tell(message.name),
    });
    frame.element.style.cssText = "display:block;width:100%;height:100%;border:0";
    input.onLoad(frame);
    return frame;
  }

  const watch = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      watch.disconnect();
      load();
    },
    { rootMargin: "300px" },
  );
  watch.observe(host);

  const open = () => {
    load().element.focus();
    host.scrollIntoView({ block: "nearest" });
  };
  return {
    ...{ host, open, toggle: open, close: () => {} },
    drop() {
      watch.disconnect();
      frame?.remove();
      frame = undefined;
      return false;
    },
  };
}
