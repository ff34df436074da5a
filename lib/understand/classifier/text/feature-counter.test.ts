import { expect, it } from "vitest";
import { FeatureCounter } from "./feature-counter";
import { FEATURE_KINDS } from "./features";

const { word, chars } = FEATURE_KINDS;

it("counts a feature once a message, in the order of first sight", () => {
  const counter = new FeatureCounter();
  counter.addMessage({ hashes: [7, 9, 7], kinds: [word, chars, word] });
  counter.addMessage({ hashes: [9, 4_294_967_295], kinds: [chars, word] });
  expect(counter.list()).toEqual([
    { hash: 7, count: 1, kind: word },
    { hash: 9, count: 2, kind: chars },
    { hash: 4_294_967_295, count: 1, kind: word },
  ]);
});

it("takes a hash that was ever seen as letters for letters", () => {
  const counter = new FeatureCounter();
  counter.addMessage({ hashes: [5], kinds: [word] });
  counter.addMessage({ hashes: [5], kinds: [chars] });
  counter.addMessage({ hashes: [5], kinds: [word] });
  expect(counter.list()).toEqual([{ hash: 5, count: 3, kind: chars }]);
});

it("loses nothing when it grows, also where hashes meet in one place", () => {
  const counter = new FeatureCounter();
  const hashes = Array.from({ length: 20_000 }, (_, at) => (at < 500 ? at * 65_536 : at));
  for (const kind of [word, word]) counter.addMessage({ hashes, kinds: hashes.map(() => kind) });
  const listed = counter.list();
  expect(listed.map(({ hash }) => hash)).toEqual([...new Set(hashes)]);
  expect(listed.every(({ count }) => count === 2)).toBe(true);
});
