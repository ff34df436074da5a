/** The look of a field in the owner's forms. */
export const fieldClass = "mt-1 block min-h-9 w-full rounded-tight border bg-raised px-2.5 py-1 text-small";
