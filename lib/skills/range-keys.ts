import type { Range, RangeKey } from "@/lib/contract/market";

/** The first day on which anything may have been traded, for "all there is". */
const BEGINNING = "1900-01-01";

const LABELS: Record<RangeKey, string> = {
  "5D": "past week",
  "1M": "past month",
  "6M": "past 6 months",
  YTD: "this year",
  "1Y": "past year",
  "5Y": "past 5 years",
  MAX: "all available data",
};

/** The span of a range button, ending today. `today` is a day in the exchange's zone. */
export function toRange({ key, today }: { key: RangeKey; today: string }): Range {
  return { key, from: toFirstDay({ key, today }), to: today, label: LABELS[key] };
}

function toFirstDay({ key, today }: { key: RangeKey; today: string }): string {
  switch (key) {
    case "5D":
      // Seven days with today hold five weekdays, whatever today is.
      return minusDays(today, 6);
    case "1M":
      return minusMonths(today, 1);
    case "6M":
      return minusMonths(today, 6);
    case "YTD":
      return `${today.slice(0, 4)}-01-01`;
    case "1Y":
      return minusMonths(today, 12);
    case "5Y":
      return minusMonths(today, 60);
    case "MAX":
      return BEGINNING;
  }
}

function minusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day so many months earlier; the month's last day where it is shorter (March 31 minus one: February 28). */
function minusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, lastDate));
  return first.toISOString().slice(0, 10);
}
