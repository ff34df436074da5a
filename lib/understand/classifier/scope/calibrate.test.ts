import { describe, expect, it } from "vitest";
import { chooseThreshold, fitTemperature } from "./calibrate";
import { toVotes } from "./signals";

const votes = (joint: number[]) => ({
  ...toVotes({ linear: new Float32Array(2), network: new Float32Array(2) }),
  joint: Float32Array.from(joint),
});

describe("the temperature", () => {
  it("makes a confidence say how often it is right", () => {
    // By hand: a lead of 4 that is right three times of four is a log-odds of ln 3, so the temperature is 4 / ln 3 = 3.64.
    const readings = [0, 0, 0, 1].map((label) => ({ votes: votes([4, 0]), label }));
    expect(fitTemperature(readings) / (4 / Math.log(3))).toBeCloseTo(1, 1);
  });

  it("is 1 with nothing to learn from", () => {
    expect(fitTemperature([])).toBe(1);
  });
});

describe("the threshold", () => {
  it("turns away one in ninety of the messages understood rightly", () => {
    const scores = Array.from({ length: 180 }, (_, at) => (180 - at) / 180);
    const threshold = chooseThreshold(scores);
    expect(scores.filter((score) => score < threshold)).toHaveLength(2);
  });

  it("is one half without any", () => {
    expect(chooseThreshold([])).toBe(0.5);
  });
});
