import { formatLineValue, type PreparedLine } from "@/lib/chart/lines/prepare-lines";

/** The computed lines by colour, dash, name and value at a row; the newest row where none is selected. */
export function LineLegend({ lines, index }: { lines: readonly PreparedLine[]; index: number | null }) {
  if (lines.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-micro tabular-nums">
      {lines.map(({ id, label, unit, color, dash, values }) => (
        <li key={id} className="flex items-center gap-1.5 text-muted">
          <svg aria-hidden="true" width="18" height="8" className="shrink-0">
            <line x2="18" y1="4" y2="4" stroke={color} strokeWidth="2" strokeDasharray={dash} />
          </svg>
          {label}
          <span className="text-ink">
            {formatLineValue({ value: values[index ?? values.length - 1] ?? null, unit })}
          </span>
        </li>
      ))}
    </ul>
  );
}
