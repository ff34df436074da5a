import type { ComponentProps } from "react";

const look = {
  solid: "bg-accent text-on-accent hover:opacity-90 disabled:opacity-45",
  outline: "border border-line bg-raised text-ink hover:border-accent hover:text-accent disabled:opacity-45",
  quiet: "text-muted hover:bg-line/50 hover:text-ink disabled:opacity-45",
} as const;

const size = {
  normal: "min-h-9 px-3 py-1.5 text-small",
  icon: "size-9 justify-center",
} as const;

/** Classes of a button, for the links that have to look like one. */
export function buttonClass({
  kind = "outline",
  shape = "normal",
}: {
  kind?: keyof typeof look;
  shape?: keyof typeof size;
}): string {
  return `inline-flex items-center gap-1.5 rounded-tight font-medium transition-colors ${look[kind]} ${size[shape]}`;
}

/** A button of the house: `solid` for the one main act of a place, `outline` for the rest, `quiet` inside bars. */
export function Button({
  kind = "outline",
  shape = "normal",
  className = "",
  type = "button",
  ...rest
}: ComponentProps<"button"> & { kind?: keyof typeof look; shape?: keyof typeof size }) {
  return <button type={type} className={`${buttonClass({ kind, shape })} ${className}`} {...rest} />;
}
