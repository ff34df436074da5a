import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrastOf, toAccentColors } from "./colors";
import { isAllowedOrigin, parseOriginPattern } from "./origins";
import { isGreeting, parseToFrame } from "./protocol";
import { toButtonLook, widgetFieldsSchema, widgetSettingsSchema } from "./settings";

describe("a place where a widget may stand", () => {
  it("is an origin as browsers compare it, taken from a whole address too", () => {
    const cases = {
      "https://shop.example": "https://shop.example",
      " HTTPS://Shop.Example/cart?x=1 ": "https://shop.example",
      "https://shop.example:443": "https://shop.example",
      "http://localhost:3000/": "http://localhost:3000",
      "https://*.shop.example:8443": "https://*.shop.example:8443",
      "https://bücher.example": "https://xn--bcher-kva.example",
      "http://192.0.2.1:8080": "http://192.0.2.1:8080",
      "http://*.localhost:3000": "http://*.localhost:3000",
    };
    for (const [text, pattern] of Object.entries(cases)) expect(parseOriginPattern(text), text).toBe(pattern);
  });

  it("is nothing that would let in more than was meant, or that a header could be broken with", () => {
    const refused = [
      "*",
      "https://*",
      "https://*.com",
      "https://*.192.0.2.1",
      "https://shop.*",
      "https://a.*.example",
      "shop.example",
      "ftp://shop.example",
      "javascript:alert(1)",
      "data:text/html,x",
      "https://shop.example; script-src *",
      "https://shop.example\r\nx: y",
      "https://user:pass@shop.example",
      "https://a b.example",
      "'self'",
      "https://[::1]",
      "",
      "null",
    ];
    for (const text of refused) expect(parseOriginPattern(text), text).toBeNull();
  });

  it("stays harmless in a header whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `https://${rest}`),
        ),
        (text) => {
          const pattern = parseOriginPattern(text);
          if (pattern !== null) expect(pattern).toMatch(/^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d{1,5})?$/);
        },
      ),
    );
  });

  it("holds the page's own origin exactly, and with a star the names below it but not itself", () => {
    const patterns = ["https://shop.example", "https://*.wild.example:8443"];
    const allows = (origin: string) => isAllowedOrigin({ origin, patterns });
    expect(
      ["https://shop.example", "https://a.wild.example:8443", "https://a.b.wild.example:8443"].map(allows),
    ).toEqual([true, true, true]);
    for (const origin of [
      "http://shop.example",
      "https://shop.example:8443",
      "https://www.shop.example",
      "https://shop.example.evil.example",
      "https://evilshop.example",
      "https://wild.example:8443",
      "https://a.wild.example",
      "https://evilwild.example:8443",
      "null",
      "",
    ])
      expect(allows(origin), origin).toBe(false);
  });
});

describe("a widget's settings", () => {
  it("have the product's own values where the owner gave none", () => {
    expect(widgetSettingsSchema.parse({})).toMatchObject({
      position: "right",
      theme: "auto",
      language: "en",
    });
  });

  it("name the place that cannot be one", () => {
    const read = widgetFieldsSchema.safeParse({ name: "x", allowedOrigins: ["", "shop"], settings: {} });
    expect(read.error?.issues[0]?.message).toMatch(/"shop" is no place/);
    const good = widgetFieldsSchema.parse({
      name: "x",
      allowedOrigins: ["", "https://a.example/x"],
      settings: {},
    });
    expect(good.allowedOrigins).toEqual(["https://a.example"]);
  });

  it("are readable in any colour, and let nothing but a colour into the rules", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const { light, onLight, dark, onDark } = toAccentColors(`#${number.toString(16).padStart(6, "0")}`);
        expect(contrastOf(light, "#f3f2ed")).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(dark, "#1c2227")).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(onLight, light)).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(onDark, dark)).toBeGreaterThanOrEqual(4.5);
      }),
    );
    expect(widgetSettingsSchema.safeParse({ accent: "red;}body{display:none" }).success).toBe(false);
    const title = "</style><script>alert(1)</script>";
    expect(toButtonLook(widgetSettingsSchema.parse({ title })).sheet).not.toContain("script");
  });

  it("are right to left where the language is", () => {
    expect(toButtonLook(widgetSettingsSchema.parse({ language: "ar" }))).toMatchObject({
      dir: "rtl",
      lang: "ar",
    });
  });
});

describe("what page and frame say to each other", () => {
  it("is taken in its own form and version only", () => {
    expect(isGreeting({ tickertalk: 1, type: "hello" }, "hello")).toBe(true);
    for (const data of [
      null,
      "hello",
      { type: "hello" },
      { tickertalk: 2, type: "hello" },
      { tickertalk: 1, type: "port" },
    ])
      expect(isGreeting(data, "hello")).toBe(false);
    expect(parseToFrame({ type: "ask", text: " What is a split? " })).toEqual({
      type: "ask",
      text: "What is a split?",
    });
    for (const data of [
      undefined,
      1,
      {},
      { type: "ask" },
      { type: "ask", text: " " },
      { type: "ask", text: "x".repeat(4_001) },
      { type: "identify", proof: {} },
      { type: "eval" },
    ])
      expect(parseToFrame(data)).toBeNull();
  });
});
