import type { CSSProperties } from "react";
import type { WidgetLook } from "@/lib/contract/widget/settings";

/** The owner's colours and theme for everything inside. The colours are made readable before they come here. */
export function toFrameStyle({ colors, theme }: Pick<WidgetLook, "colors" | "theme">): CSSProperties {
  return {
    colorScheme: theme === "auto" ? "light dark" : theme,
    "--color-accent": `light-dark(${colors.light}, ${colors.dark})`,
    "--color-on-accent": `light-dark(${colors.onLight}, ${colors.onDark})`,
    background: "var(--color-canvas)",
    color: "var(--color-ink)",
  } as CSSProperties;
}
