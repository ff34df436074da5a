import { expect, it } from "vitest";
import { buildPriceModel } from "@/lib/testing/builders";
import { takeKeptChart } from "./kept-charts";

it("a chart is made once for the same lists and key, and again for any other", () => {
  let made = 0;
  const make = () => {
    made += 1;
    return buildPriceModel();
  };
  const bars: object[] = [{}];
  const events: object[] = [];
  const first = takeKeptChart({ sources: [bars, events], key: "a", make });
  expect(takeKeptChart({ sources: [bars, events], key: "a", make })).toBe(first);
  expect(made).toBe(1);
  takeKeptChart({ sources: [bars, events], key: "b", make });
  takeKeptChart({ sources: [[{}], events], key: "a", make });
  takeKeptChart({ sources: [bars, []], key: "a", make });
  takeKeptChart({ sources: [bars], key: "a", make });
  expect(made).toBe(5);
});

it("only the newest few of a list are kept", () => {
  const bars: object[] = [];
  const take = (key: string) => takeKeptChart({ sources: [bars], key, make: buildPriceModel });
  const first = take("0");
  for (let index = 1; index <= 8; index++) take(String(index));
  expect(take("8")).toBe(take("8"));
  expect(take("0")).not.toBe(first);
});
