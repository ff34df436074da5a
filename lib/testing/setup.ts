import { afterEach, beforeEach, vi } from "vitest";

/** Unexpected console output fails a test: a warning nobody reads is a defect nobody fixes. */
const watched = ["error", "warn"] as const;

beforeEach(() => {
  for (const method of watched) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      throw new Error(`unexpected console.${method}: ${args.map(String).join(" ")}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
});
