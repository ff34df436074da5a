import { formatLineValue, type PreparedLine } from "@/lib/chart/lines/prepare-lines";
import { type MenuPlace, placeUnder } from "../menu/use-element-menu";

/**
 * The computed lines by colour, dash, name and value at a row; the newest row where none is selected. Each opens its
 * menu; a line that was taken away is struck through.
 */
export function LineLegend({
  lines,
  index,
  hidden,
  onLine,
}: {
  lines: readonly PreparedLine[];
  index: number | null;
  hidden: ReadonlySet<string>;
  onLine: (line: PreparedLine, place: MenuPlace) => void;
}) {
  if (lines.length === 0) return null;
  return (
    <ul className="-ml-1.5 flex flex-wrap gap-x-1 text-micro tabular-nums">
      {lines.map((line) => {
        const { id, label, unit, color, dash, values } = line;
        const away = hidden.has(id);
        return (
          <li key={id}>
            <button
              type="button"
              aria-haspopup="dialog"
              onClick={(event) => onLine(line, placeUnder(event.currentTarget))}
              className="flex min-h-6 items-center gap-1.5 rounded-tight px-1.5 text-muted hover:bg-line/50"
            >
              <svg
                aria-hidden="true"
                width="18"
                height="8"
                className={`shrink-0 ${away ? "opacity-30" : ""}`}
              >
                <line x2="18" y1="4" y2="4" stroke={color} strokeWidth="2" strokeDasharray={dash} />
              </svg>
              <span className={away ? "line-through" : ""}>{label}</span>
              <span className="text-ink">
                {formatLineValue({ value: values[index ?? values.length - 1] ?? null, unit })}
              </span>
              {away && <span className="sr-only">hidden</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
