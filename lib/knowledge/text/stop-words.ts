/** English words that say nothing of what a text is about: neither indexed nor searched. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    "a an and are as at be but by for if in into is it no not of on or such that the their then there these they " +
    "this to was will with what which how who whom when where why do does did has have had from its were been being " +
    "can could should would may might than about over under between during each any all some so we our you your i he " +
    "she his her them those s t"
  ).split(" "),
);

/**
 * Words that tell what to do with a figure, or open a question, and seldom stand beside the figure itself: they count
 * for less in a question.
 */
export const askingWords: ReadonlySet<string> = new Set(
  (
    "percentage respective respectively calculate compute difference average much many following given company " +
    "companies amount amounts approximately roughly briefly please tell show find explain describe usd millions billions"
  ).split(" "),
);
