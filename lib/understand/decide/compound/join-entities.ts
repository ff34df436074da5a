import type { Entities, Understanding } from "@/lib/contract/understanding";
import { withoutRepeats } from "../../conclude";

/** Everything that the parts say; of what two say differently, the first. */
export function joinEntities(parts: Understanding[]): Entities {
  const [first, ...others] = parts.map(({ entities }) => entities) as [Entities, ...Entities[]];
  const joined = others.reduce<Entities>((all, one) => {
    const fresh = Object.entries(one).filter(([key]) => isEmpty(all[key as keyof Entities]));
    return { ...all, ...Object.fromEntries(fresh) };
  }, first);
  return { ...joined, symbols: withoutRepeats(parts.flatMap(({ entities }) => entities.symbols)) };
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
