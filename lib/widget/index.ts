/**
 * Widgets: the chat on pages that are not ours. Where one may stand, how it looks, who talks through it.
 * It refuses identity from cookies of the page it stands on and from anything that neither we nor the widget's secret
 * signed; a page that is not on the list gets no frame.
 * Next: `widgets.ts` for what the owner sets, `frame/` for the header that decides where it stands, `session/` for who
 * talks, `identity/` for visitors that the page's own server names. Both ends of the talk between page and frame are in
 * `lib/contract/widget/protocol.ts`, the page's end in `components/widget/loader`, the frame's in `components/embed`.
 */
export { isAllowedOn } from "./frame";
export { type Identified, identifyVisitor } from "./identity/identify-visitor";
export { findOpenWidget } from "./known-widgets";
export { keptCookieName, toKeptCookie } from "./session/kept";
export { type OpenedSession, openSession } from "./session/open-session";
export { parseSession, type WidgetSession } from "./session/token";
export {
  createWidget,
  findWidget,
  listWidgets,
  removeWidget,
  rotateWidgetSecret,
  saveWidget,
  type Widget,
} from "./widgets";
