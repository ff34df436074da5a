import { expect, it } from "vitest";
import { keepLast } from "./keep-last";

it("reads a key once while it is among the last, and again when it is not", () => {
  const asked: string[] = [];
  const read = keepLast({
    most: 2,
    toKey: (text: string) => text.toLowerCase(),
    read(text) {
      asked.push(text);
      return { length: text.length };
    },
  });
  const first = read("One");
  expect(read("ONE")).toBe(first);
  read("two");
  read("one");
  read("three");
  expect(asked).toEqual(["One", "two", "three"]);
  expect(read("two")).toEqual({ length: 3 });
  expect(asked).toHaveLength(3);
  expect(read("one")).toEqual({ length: 3 });
  expect(asked).toEqual(["One", "two", "three", "one"]);
});
