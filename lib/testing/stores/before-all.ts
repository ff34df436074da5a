import { makeEmptyStores } from "./empty-stores";

/** Runs once before all suites, in a process of its own. */
export default makeEmptyStores;
