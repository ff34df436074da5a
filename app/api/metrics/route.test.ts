import { beforeEach, describe, expect, it, vi } from "vitest";
import { CacheError } from "@/lib/cache";

const TOKEN = "a-long-metrics-token";
const visitor = { role: "visitor" };
const usage = vi.fn();

vi.stubEnv("METRICS_TOKEN", TOKEN);
vi.stubEnv("REDIS_URL", "redis://127.0.0.1:1");
vi.mock("@/lib/auth", async (original) => ({
  ...(await original<typeof import("@/lib/auth")>()),
  ...{ findGuestRole: async () => visitor.role, createOwnerLink: async () => null },
}));
vi.mock("@/lib/guard", () => ({ takeLimits: async () => ({ ok: true }) }));
vi.mock("@/lib/turn", () => ({ getPorts: () => ({ market: { usage } }) }));

const { GET } = await import("./route");
const get = (authorization?: string) =>
  GET(new Request("http://localhost/api/metrics", authorization ? { headers: { authorization } } : {}));

beforeEach(() => {
  visitor.role = "visitor";
  usage.mockReset().mockResolvedValue([]);
});

describe("the metrics' door", () => {
  it("looks like nothing to who has no token, and asks nobody for counters", async () => {
    for (const header of [undefined, "Bearer wrong", `Basic ${TOKEN}`]) {
      const response = await get(header);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ code: "not_found" });
    }
    expect(usage).not.toHaveBeenCalled();
  });

  it("opens to the token, and to the owner without one", async () => {
    const response = await get(`Bearer ${TOKEN}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.text()).toContain('tickertalk_cache_up{kind="redis"} 1');
    visitor.role = "owner";
    expect((await get()).status).toBe(200);
  });

  it("asks for today's counters in UTC", async () => {
    await get(`Bearer ${TOKEN}`);
    const [{ day, now }] = usage.mock.calls[0] as [{ day: string; now: Date }];
    expect(day).toBe(now.toISOString().slice(0, 10));
  });

  it("still answers when the shared cache does not", async () => {
    usage.mockRejectedValue(new CacheError("The shared cache could not be used (ECONNREFUSED)."));
    const text = await (await get(`Bearer ${TOKEN}`)).text();
    expect(text).toContain('tickertalk_cache_up{kind="redis"} 0');
    expect(text).toContain("tickertalk_process_uptime_seconds");
  });
});
