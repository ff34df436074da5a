import { expect, it } from "vitest";
import { toLocalPath, toNextPath } from "./local-path";

it("goes on to paths of this site, with their query and place", () => {
  for (const path of [
    "/",
    "/chat/cnv_1",
    "/account",
    "/admin/users?q=a&page=2",
    "/documents/doc_1?from=3#page",
  ])
    expect(toLocalPath(path)).toBe(path);
});

it("leads to the chat and to no other site, however its address is spelt", () => {
  const elsewhere = [
    "https://evil.example",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    " //evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "evil.example",
    "",
    `/${"a".repeat(600)}`,
    null,
    undefined,
    ["/account"],
  ];
  for (const text of elsewhere) expect(toLocalPath(text)).toBe("/");
  // What looks like a host behind the first slash stays a path of this site.
  for (const text of ["/.//evil.example", "/%2f/evil.example", "/%5cevil.example", "/@evil.example"])
    expect(new URL(toLocalPath(text), "https://here.example").host).toBe("here.example");
});

it("reads the way on from our own word before the library's, of which only the path counts", () => {
  expect(toNextPath({})).toBe("/");
  expect(toNextPath({ next: "/account", callbackUrl: "https://evil.example/x" })).toBe("/account");
  expect(toNextPath({ callbackUrl: "https://evil.example/chat/cnv_1?a=b" })).toBe("/chat/cnv_1?a=b");
  expect(toNextPath({ callbackUrl: "https://evil.example//other.example" })).toBe("/");
  expect(toNextPath({ next: ["/account"] })).toBe("/");
});
