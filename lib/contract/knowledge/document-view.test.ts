import { expect, it } from "vitest";
import { parseViewPlace, toViewerHref } from "./document-view";

it("an address of a place is read back as it was", () => {
  const one = { version: 3, page: 12, spans: [{ from: 5, to: 99 }] };
  const two = {
    version: 1,
    page: null,
    spans: [...one.spans, { from: 120, to: 180 }, { from: 200, to: 240 }],
  };
  for (const place of [one, two, { version: null, page: null, spans: [] }]) {
    const href = new URL(toViewerHref({ documentId: "doc_1", ...place }), "http://localhost");
    expect(href.hash).toBe(place.spans.length > 0 ? "#cited" : "");
    expect(parseViewPlace(Object.fromEntries(href.searchParams))).toEqual(place);
  }
});

it("a damaged address still opens the document", () => {
  const damaged = [
    { from: "9", to: "5" },
    { from: "x", to: "-1", more: "1,-,5-" },
    { page: "0", version: "1e9" },
    { version: ["1"] },
  ];
  for (const query of damaged)
    expect(parseViewPlace(query)).toEqual({ version: null, page: null, spans: [] });
});
