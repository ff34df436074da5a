/** A field of a form of the owner's pages. */
export const field = "mt-1 block min-h-9 w-full rounded-tight border bg-raised px-2.5 py-1 text-small";
