/**
 * Memory: what a visitor asked to be remembered, as entries that they see, change and delete. It belongs to one visitor
 * and to nobody else.
 * It refuses to learn by itself: an entry is made of what the visitor said or typed, never of a document, a result or a
 * model's words; what is deleted is gone from the store.
 */
export { editEntry, forgetEntries, listEntries } from "./entries";
export { moveEntries } from "./move-entries";
export { rememberValues } from "./remember";
