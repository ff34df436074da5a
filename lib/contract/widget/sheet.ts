import type { AccentColors } from "./colors";
import { NARROW } from "./protocol";

/** The rules of the button and the panel. They stand in a shadow root: the page's own do not reach them, nor they the page. */
export function toSheet(input: {
  colors: AccentColors;
  position: "right" | "left";
  theme: "auto" | "light" | "dark";
}): string {
  const { colors, position, theme } = input;
  const side = `${position}:max(20px,env(safe-area-inset-${position}))`;
  return (
    `:host{color-scheme:${theme === "auto" ? "light dark" : theme}}` +
    `button{position:fixed;z-index:2147483647;${side};bottom:max(20px,env(safe-area-inset-bottom));display:flex;align-items:center;gap:8px;` +
    `min-width:56px;height:56px;padding:0 16px;border:0;border-radius:28px;font:600 15px system-ui,sans-serif;cursor:pointer;` +
    `background:light-dark(${colors.light},${colors.dark});color:light-dark(${colors.onLight},${colors.onDark});box-shadow:0 2px 12px #0004}` +
    `button:focus-visible{outline:3px solid light-dark(${colors.light},${colors.dark});outline-offset:3px}` +
    `button[aria-busy=true]{cursor:progress;opacity:.7}button>svg{width:24px;height:24px}` +
    `b{position:absolute;top:-4px;inset-inline-end:-4px;min-width:20px;border-radius:10px;background:#b3261e;color:#fff;font:600 12px/20px system-ui,sans-serif;text-align:center}b:empty{display:none}` +
    `dialog{position:fixed;z-index:2147483646;inset:auto;${side};bottom:calc(max(20px,env(safe-area-inset-bottom)) + 68px);width:min(420px,100vw - 40px);height:min(700px,100dvh - 120px);` +
    `max-width:none;max-height:none;margin:0;padding:0;border:0;border-radius:12px;overflow:hidden;background:light-dark(#f3f2ed,#0f1316);box-shadow:0 8px 40px #0005}` +
    `dialog.wait{display:block;visibility:hidden;pointer-events:none}` +
    `iframe{display:block;width:100%;height:100%;border:0;color-scheme:inherit}` +
    `@media ${NARROW}{dialog{inset:0;box-sizing:border-box;width:100%;height:100%;border-radius:0;padding:env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left)}}` +
    `@media (prefers-reduced-motion:no-preference){dialog[open]{animation:r .16s ease-out}@keyframes r{from{opacity:0;transform:translateY(8px)}}}` +
    `@media print{button,dialog{display:none}}`
  );
}
