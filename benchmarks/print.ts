import type { GateLine } from "./gate";

/** A table of plain text: the first row is the head, the first column stands left and the others right. */
export function renderTable(rows: string[][]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  }
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
  const [head, ...body] = lines;
  if (head === undefined) return "";
  return [head, widths.map((width) => "-".repeat(width)).join("  "), ...body].join("\n");
}

const VERDICTS = {
  pass: "pass",
  fail: "FAIL",
  insufficient: "TOO FEW SAMPLES",
  left_out: "left out",
} as const;

/** The gate's lines as a table: figure, measured, limit, verdict with its reason. */
export function renderGate(lines: GateLine[]): string {
  const rows = lines.map(({ figure, measured, threshold, verdict, reason }) => [
    figure,
    measured === null ? "-" : String(measured),
    `${threshold.direction === "atMost" ? "<=" : ">="} ${threshold.value}`,
    VERDICTS[verdict],
    reason ?? "",
  ]);
  return renderTable([["figure", "measured", "limit", "verdict", ""], ...rows]);
}
