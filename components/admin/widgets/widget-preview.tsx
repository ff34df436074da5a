import { EmptyState, type Example } from "@/components/chat/empty-state";
import { EmbedHeader } from "@/components/embed/embed-header";
import { toFrameStyle } from "@/components/embed/frame-style";
import { toWidgetLook, type WidgetSettings } from "@/lib/contract/widget/settings";

const nothing = () => undefined;
const verbs = { busy: false, ask: nothing, retry: nothing, openImport: nothing };

/** The widget as it will look, drawn by the same parts while it is being written; nothing in it can be pressed. */
export function WidgetPreview({ settings, examples }: { settings: WidgetSettings; examples: Example[] }) {
  const look = toWidgetLook(settings);
  const starters = settings.starters.filter((text) => text.trim() !== "");
  const shown = starters.length > 0 ? starters.map((text) => ({ text, simulated: false })) : examples;
  const side = settings.position === "left" ? "self-start" : "self-end";
  return (
    <section aria-label="Preview" inert className="flex flex-col gap-3 rounded-card border bg-canvas p-3">
      <div
        lang={look.lang}
        dir={look.dir}
        style={toFrameStyle(look)}
        className="flex h-[32rem] flex-col overflow-hidden rounded-card shadow-float"
      >
        <EmbedHeader look={look} onRemember={nothing} onNew={nothing} onClose={nothing} />
        <EmptyState examples={shown} notice={null} greeting={settings.greeting} verbs={verbs} />
      </div>
      <span style={toFrameStyle(look)} className={`rounded-full ${side}`}>
        <span className="flex h-14 min-w-14 items-center rounded-full bg-accent px-4 font-semibold text-on-accent">
          {settings.label || look.words.open}
        </span>
      </span>
    </section>
  );
}
