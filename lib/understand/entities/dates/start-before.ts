import { type Place, textAt } from "../pieces";

/** "since the split, June 10 2024", "since Lehman (Sept 15 2008)", "start it in September": the date begins a span. */
export function isStartBefore(place: Place): boolean {
  const before = [-5, -4, -3, -2, -1].map((offset) => textAt(place, offset)).join(" ");
  return (
    /\bsince(?: [a-z]+){0,3} [,(:](?: (?:like|say|so|around|about|ie|in))?$/.test(before) ||
    /\bsince(?: [a-z]+){1,3} in$/.test(before) ||
    /\bback (?:to|until|till)(?: the)?$/.test(before) ||
    /\b(?:start|begin)(?:ing|s)?(?: it| them| that)? (?:in|from|at|on|with)(?: the)?$/.test(before)
  );
}
