import { describe, expect, it } from "vitest";
import { readDates } from "./read-dates";

function daysOf(cells: string[], dateOrder?: "mdy" | "dmy") {
  const { dates, order, notes } = readDates({ cells, dateOrder });
  return { days: dates.map((date) => (date.ok ? date.day : date.message)), order, notes };
}

describe("a date column", () => {
  it("is read in each of the forms that files use", () => {
    const forms = [
      "2020-01-03",
      "2020/1/3",
      "20200103",
      "2020-01-03T00:00:00Z",
      "2020-01-03 16:00:00-05:00",
      "Jan 3, 2020",
      "January 3, 2020",
      "Fri, Jan 3 2020",
      "3 Jan 2020",
      "03-Jan-20",
      "1578009600",
      "1578009600000",
    ];
    for (const form of forms) expect(daysOf([form]).days, form).toEqual(["2020-01-03"]);
  });

  it("is month first or day first by the whole column", () => {
    expect(daysOf(["1/2/1990", "1/31/1990"])).toMatchObject({
      days: ["1990-01-02", "1990-01-31"],
      order: "mdy",
      notes: [],
    });
    expect(daysOf(["1/2/1990", "31/12/1990"])).toMatchObject({
      days: ["1990-02-01", "1990-12-31"],
      order: "dmy",
      notes: [],
    });
  });

  it("is month first with a note when no date tells, day first with dots, and as told when told", () => {
    const open = daysOf(["1/2/1990", "3/4/1990"]);
    expect(open).toMatchObject({ days: ["1990-01-02", "1990-03-04"], order: "mdy" });
    expect(open.notes[0]).toContain("month first");
    expect(daysOf(["1.2.1990"])).toMatchObject({ days: ["1990-02-01"], order: "dmy" });
    expect(daysOf(["1/2/1990"], "dmy")).toEqual({ days: ["1990-02-01"], order: "dmy", notes: [] });
  });

  it("puts two-digit years before 70 into this century", () => {
    expect(daysOf(["01/03/17", "01/31/69", "01/02/70"]).days).toEqual([
      "2017-01-03",
      "2069-01-31",
      "1970-01-02",
    ]);
  });

  it("tells days that do not exist, contradictions and what is no date", () => {
    expect(daysOf(["2021-02-29"]).days).toEqual([`"2021-02-29" is no day of the calendar.`]);
    expect(daysOf(["1/31/2020", "2/28/2020", "31/1/2020"]).days[2]).toBe(
      `"31/1/2020" is no day of the calendar, read month first.`,
    );
    expect(daysOf([""]).days).toEqual(["The date is missing."]);
    expect(daysOf(["soon"]).days).toEqual([`"soon" is not a date.`]);
    expect(daysOf(["2020-01-03 25:00"]).days).toEqual([`"2020-01-03 25:00" has no such time.`]);
    expect(daysOf([" ".repeat(5_000) + "1".repeat(5_000)]).days[0]).toContain("is not a date");
  });

  it("tells the time of day in seconds, also with am and pm", () => {
    const seconds = readDates({
      cells: ["2020-12-15 09:30", "2020-12-15T16:00:30", "12/15/2020 4:05 PM", "2020-12-15"],
    });
    expect(seconds.dates.map((date) => date.ok && date.second)).toEqual([34_200, 57_630, 57_900, null]);
  });
});
