import type { MemoryValue } from "@/lib/contract/talk/memory";

/** What is remembered, in a few words: "40 of NVIDIA Corporation (NVDA)", "answers in EUR". */
export function tellMemory(value: MemoryValue): string {
  switch (value.kind) {
    case "watch":
      return `you watch ${nameOf(value.instrument)}`;
    case "holding":
      return value.quantity === null
        ? `you hold ${nameOf(value.instrument)}`
        : `you hold ${value.quantity.toLocaleString("en-US", { maximumFractionDigits: 8 })} of ${nameOf(value.instrument)}`;
    case "currency":
      return `your currency is ${value.currency}`;
    case "horizon":
      return `your horizon is ${value.years} ${value.years === 1 ? "year" : "years"}`;
    case "note":
      return `“${value.text}”`;
  }
}

function nameOf({ name, symbol }: { name: string; symbol: string }): string {
  return `${name} (${symbol})`;
}
