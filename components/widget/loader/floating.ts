import { NARROW, type ToPage, type WidgetEvent } from "@/lib/contract/widget/protocol";
import type { ButtonLook } from "@/lib/contract/widget/settings";
import { addFrame, type Frame } from "./frame";
import type { Place } from "./place";

const SPEECH = "M4 4h16a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-8l-5 4v-4H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z";
const CROSS = "M6 6l12 12M18 6L6 18";

/** The button in the corner and the panel that it opens. The chat is fetched with the first opening, not before. */
export function createFloating(input: {
  home: string;
  widgetId: string;
  look: ButtonLook;
  tell: (event: WidgetEvent) => void;
  onLoad: (frame: Frame) => void;
}): Place {
  const { look, tell } = input;
  const host = document.createElement("tickertalk-widget");
  const root = host.attachShadow({ mode: "open" });
  const button = document.createElement("button");
  const badge = document.createElement("b");
  const panel = document.createElement("dialog");
  const picture = createPicture();
  let frame: Frame | undefined;
  let ready = false;
  let wanted = false;
  let unread = 0;

  function draw(): void {
    picture.firstElementChild?.setAttribute("d", wanted ? CROSS : SPEECH);
    badge.textContent = unread > 0 ? String(unread) : "";
    const name = wanted ? look.words.close : look.words.open;
    button.ariaLabel = unread > 0 ? `${name}: ${unread} ${look.words.unread}` : name;
    button.ariaExpanded = String(wanted);
    button.ariaBusy = String(wanted && !ready);
  }

  function hear(message: ToPage): void {
    if (message.type === "close") close();
    if (message.type === "unread") {
      unread = Number(message.count) || 0;
      draw();
    }
    if (message.type === "event") tell(message.name);
  }

  function load(): Frame {
    if (frame) return frame;
    frame = addFrame({
      ...input,
      ...{ place: panel, title: look.title, onMessage: hear },
      onReady() {
        ready = true;
        show();
      },
      onTrouble() {
        drop();
        button.title = look.words.trouble;
      },
    });
    input.onLoad(frame);
    return frame;
  }

  /** The panel covers the page only once the frame has answered. */
  function show(): void {
    if (!wanted || !ready || panel.open) return;
    panel.classList.remove("wait");
    if (matchMedia(NARROW).matches) panel.showModal();
    else panel.show();
    frame?.element.focus();
    frame?.send({ type: "open" });
    draw();
    tell("open");
  }

  function open(): void {
    wanted = true;
    button.title = "";
    load();
    draw();
    show();
  }

  function close(): void {
    wanted = false;
    if (panel.open) panel.close();
    draw();
  }

  function drop(): void {
    close();
    frame?.remove();
    frame = undefined;
    ready = false;
    panel.classList.add("wait");
  }

  panel.className = "wait";
  panel.ariaLabel = look.title;
  panel.addEventListener("close", () => {
    if (!ready) return; // its frame is gone, and perhaps another on its way
    wanted = false;
    frame?.send({ type: "close" });
    draw();
    tell("close");
  });
  panel.addEventListener("keydown", (event) => event.key === "Escape" && close());
  button.addEventListener("keydown", (event) => event.key === "Escape" && close());
  button.addEventListener("click", () => (wanted ? close() : open()));
  host.lang = look.lang;
  host.dir = look.dir;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look.sheet);
  root.adoptedStyleSheets = [sheet];
  button.append(picture, look.label, badge);
  root.append(panel, button);
  draw();

  return {
    host,
    open,
    close,
    toggle: () => (wanted ? close() : open()),
    drop() {
      const was = wanted;
      drop();
      return was;
    },
  };
}

function createPicture(): SVGElement {
  const name = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(name, "svg");
  const path = document.createElementNS(name, "path");
  const look = {
    viewBox: "0 0 24 24",
    fill: "none",
    stroke: "currentColor",
    "stroke-width": "2",
    "stroke-linejoin": "round",
  };
  for (const [key, value] of Object.entries(look)) svg.setAttribute(key, value);
  svg.ariaHidden = "true";
  svg.append(path);
  return svg;
}
