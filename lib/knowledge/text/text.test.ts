import { describe, expect, it } from "vitest";
import { listWords, tokenise, toStem } from "./tokenise";
import { createVocabulary, encodePassage } from "./vocabulary";

describe("words of a text", () => {
  it("are lower case, without accents, and a figure is one word without its separators", () => {
    expect(listWords("Nestlé's net sales were $1,577.50 (Ünit: 10-K)")).toEqual([
      ..."nestle s net sales were 1577.50 unit 10 k".split(" "),
    ]);
  });

  it("keep their places in the text", () => {
    const text = "Sales rose to 1,200.";
    for (const { word, start, end } of tokenise(text)) {
      expect(listWords(text.slice(start, end))).toEqual([word]);
    }
  });

  it("lose their endings by Porter's rules, and figures stay as they are", () => {
    // Examples of M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980).
    for (const [word, stem] of [
      ["caresses", "caress"],
      ["ponies", "poni"],
      ["relational", "relat"],
      ["adjustable", "adjust"],
      ["2018", "2018"],
    ] as const)
      expect(toStem(word)).toBe(stem);
  });
});

describe("an encoded passage", () => {
  const encode = (titlePath: string[], text: string, header: string | null = null) => {
    const vocabulary = createVocabulary();
    const { words, titleWords } = encodePassage(vocabulary, { titlePath, header, text });
    return { stems: [...words].map((word) => vocabulary.spellStem(vocabulary.stemOf(word))), titleWords };
  };

  it("holds title, names of columns and text, without stop words", () => {
    expect(encode(["Cash flows"], "The purchases of equipment", "2024 | 2023")).toEqual({
      stems: ["cash", "flow", "2024", "2023", "purchas", "equip"],
      titleWords: 2,
    });
  });

  it("counts a title once that its text repeats", () => {
    expect(encode(["Simple shear flow"], "Simple shear flow past a plate")).toEqual({
      stems: ["simpl", "shear", "flow", "past", "plate"],
      titleWords: 3,
    });
  });
});
