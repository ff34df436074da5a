import { describe, expect, it } from "vitest";
import { createNonce, toPageHeaders } from ".";

const given = { nonce: "abc", secure: true, development: false };
const directives = (over: object = {}) => {
  const policy = toPageHeaders({ ...given, ...over })["content-security-policy"] ?? "";
  return Object.fromEntries(policy.split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1)]));
};

describe("the headers of a page", () => {
  it("let scripts run by the nonce of this answer alone, and no script or style of another kind", () => {
    const { "script-src": script, "style-src": style } = directives();
    expect(script).toEqual(["'self'", "'nonce-abc'", "'strict-dynamic'"]);
    expect(style).toEqual(["'self'", "'nonce-abc'"]);
    expect(new Set(Array.from({ length: 100 }, createNonce)).size).toBe(100);
    expect(createNonce()).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  });

  it("let a page stand in no frame, send nothing elsewhere and load nothing from elsewhere", () => {
    expect(directives()).toMatchObject({
      "default-src": ["'self'"],
      "connect-src": ["'self'"],
      "form-action": ["'self'"],
      "frame-ancestors": ["'none'"],
      "object-src": ["'none'"],
      "base-uri": ["'none'"],
    });
    expect(toPageHeaders(given)).toMatchObject({
      "x-frame-options": "DENY",
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
    });
  });

  it("let a widget's page stand where its owner says, and speak of HTTPS only over it", () => {
    const frameAncestors = "https://shop.example https://*.shop.example";
    expect(directives({ frameAncestors })["frame-ancestors"]).toEqual(frameAncestors.split(" "));
    expect(toPageHeaders({ ...given, frameAncestors })["x-frame-options"]).toBeUndefined();
    expect(toPageHeaders(given)["strict-transport-security"]).toContain("max-age=31536000");
    expect(toPageHeaders({ ...given, secure: false })["strict-transport-security"]).toBeUndefined();
  });
});
