import { describe, expect, it } from "vitest";
import { failAs } from "@/lib/testing/market/scripted-source";
import { createCircuit } from "./circuit";

function open() {
  const clock = { ms: 0 };
  const circuit = createCircuit({ clockMs: () => clock.ms });
  const passes = () => {
    const entered = circuit.enter({ force: false });
    if (entered.pass) entered.leave();
    return entered.pass;
  };
  return { clock, circuit, passes };
}
const down = failAs("x", "offline");

describe("a source that cannot be reached", () => {
  it("rests 20 s, then twice as long after each further failure, five minutes at most", () => {
    const { clock, circuit, passes } = open();
    for (const seconds of [20, 40, 80, 160, 300, 300]) {
      circuit.learn(down);
      clock.ms += seconds * 1_000 - 1;
      expect(passes(), `${seconds} s`).toBe(false);
      clock.ms += 1;
      expect(passes(), `${seconds} s`).toBe(true);
    }
    circuit.learn({ ok: true, value: 1 });
    circuit.learn(down);
    clock.ms += 20_000;
    expect(passes()).toBe(true);
  });

  it("is tried by one call alone when the rest is over, whoever else asks", () => {
    const { clock, circuit } = open();
    circuit.learn(down);
    clock.ms = 20_000;
    const first = circuit.enter({ force: false });
    expect(first.pass).toBe(true);
    expect(circuit.enter({ force: false })).toMatchObject({ pass: false, failure: { code: "offline" } });
    expect(circuit.enter({ force: true }).pass).toBe(true);
    if (first.pass) first.leave(); // it was given up: the next may try
    expect(circuit.enter({ force: false }).pass).toBe(true);
  });

  it("counts calls that fail together as one failure", () => {
    const { clock, circuit, passes } = open();
    for (let i = 0; i < 5; i++) circuit.learn(down);
    clock.ms = 20_000;
    expect(passes()).toBe(true);
  });

  it("rests as long as it says, five minutes at most, also when it names no known fault", () => {
    const { clock, circuit, passes } = open();
    circuit.learn(failAs("x", "rate_limited", 90_000));
    clock.ms = 89_999;
    expect(passes()).toBe(false);
    clock.ms = 90_000;
    expect(passes()).toBe(true);
    circuit.learn(failAs("x", "bad_data", 86_400_000));
    clock.ms += 5 * 60_000 - 1;
    expect(passes()).toBe(false);
    clock.ms += 1;
    expect(passes()).toBe(true);
  });

  it("rests as without a word when it says to wait for no time, or until an instant that is over", () => {
    const { clock, circuit, passes } = open();
    for (const seconds of [20, 40]) {
      circuit.learn(failAs("x", "rate_limited", 0));
      clock.ms += seconds * 1_000 - 1;
      expect(passes(), `${seconds} s`).toBe(false);
      clock.ms += 1;
      expect(passes(), `${seconds} s`).toBe(true);
    }
  });

  it("does not rest for what it says of one symbol", () => {
    const { circuit, passes } = open();
    for (const code of ["not_found", "no_data", "auth", "plan_required", "bad_data"] as const) {
      circuit.learn(failAs("x", code));
      expect(passes(), code).toBe(true);
    }
    expect(circuit.read()).toMatchObject({ state: "failing", lastFailure: { code: "bad_data" } });
  });
});
