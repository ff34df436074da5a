import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, LookupFunction } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { privateAddresses } from "@/lib/testing/documents/private-addresses";
import { fetchPage } from ".";
import { isPublicAddress } from "./public-addresses";

const MAX_BYTES = 100_000;
const servers: Server[] = [];

/** A server on this machine, and the reach that allows it and nothing else. */
async function serve(listener: RequestListener) {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen({ port: 0, host: "0.0.0.0" }, resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, reach: { timeoutMs: 2_000, allow: [`127.0.0.1:${port}`] } };
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function read(page: Awaited<ReturnType<typeof fetchPage>>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of page.body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const html =
  (body: string): RequestListener =>
  (request, response) => {
    if (request.url === "/robots.txt") return void response.writeHead(404).end();
    response.setHeader("content-type", "text/html; charset=utf-8").end(body);
  };

/** A name server that gives these answers, one a question, the last for ever. */
function answering(...answers: string[]): LookupFunction {
  return (_hostname, options, callback) => {
    const address = (answers.length > 1 ? answers.shift() : answers[0]) ?? "";
    const family = address.includes(":") ? 6 : 4;
    if (options.all) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };
}

describe("addresses that are not public", () => {
  it.each(privateAddresses)("%s is refused before a connection is made", async (address) => {
    await expect(fetchPage({ address, maxBytes: MAX_BYTES })).rejects.toMatchObject({
      code: "private_address",
    });
  });

  it("are refused by whatever a name resolves to, mapped addresses and mixtures included", async () => {
    for (const address of ["127.0.0.1", "10.1.2.3", "::1", "::ffff:10.0.0.1", "169.254.169.254"]) {
      const reach = { timeoutMs: 1_000, lookup: answering(address) };
      await expect(
        fetchPage({ address: "http://inside.example/", maxBytes: MAX_BYTES, reach }),
      ).rejects.toMatchObject({
        code: "private_address",
      });
    }
    const mixed: LookupFunction = (_hostname, _options, callback) =>
      callback(null, [
        { address: "93.184.216.34", family: 4 },
        { address: "127.0.0.1", family: 4 },
      ]);
    await expect(
      fetchPage({
        address: "http://mixed.example/",
        maxBytes: MAX_BYTES,
        reach: { timeoutMs: 1_000, lookup: mixed },
      }),
    ).rejects.toMatchObject({ code: "private_address" });
  });

  it("are refused when a name changes its answer from one connection to the next", async () => {
    const asked: string[] = [];
    const { port, reach } = await serve((request, response) => {
      asked.push(request.url ?? "");
      if (request.url === "/robots.txt") response.writeHead(404).end();
      else response.end("inside");
    });
    // the first answer is the allowed one; the same server would answer at the second, which nobody allowed
    const lookup = answering("127.0.0.1", "127.0.0.2");
    const address = `http://rebind.example:${port}/`;
    await expect(
      fetchPage({ address, maxBytes: MAX_BYTES, reach: { ...reach, lookup } }),
    ).rejects.toMatchObject({ code: "private_address" });
    expect(asked).toEqual(["/robots.txt"]);
  });

  it("are refused at a redirect, at once and after others", async () => {
    for (const target of [
      "http://127.0.0.1:1/",
      "http://[::1]/",
      "http://0x7f000001/",
      "//169.254.169.254/",
    ]) {
      const { url, reach } = await serve((request, response) => {
        if (request.url === "/robots.txt") return void response.writeHead(404).end();
        response.writeHead(302, { location: request.url === "/" ? "/again" : target }).end();
      });
      await expect(fetchPage({ address: `${url}/`, maxBytes: MAX_BYTES, reach })).rejects.toMatchObject({
        code: "private_address",
      });
    }
  });

  it("are told apart from public ones at the edges of their ranges", () => {
    for (const address of [
      "9.255.255.255",
      "11.0.0.0",
      "172.15.255.255",
      "172.32.0.0",
      "100.128.0.0",
      "2606:4700::1",
    ])
      expect(isPublicAddress(address), address).toBe(true);
    for (const address of [
      "172.31.255.255",
      "100.127.255.255",
      "3fff::1",
      "4000::1",
      "fe80::1%eth0",
      "host",
      "",
    ])
      expect(isPublicAddress(address), address).toBe(false);
  });
});

describe("a public page", () => {
  it("is read with its kind and the address it was found at", async () => {
    const { url, reach } = await serve((request, response) => {
      if (request.url === "/robots.txt") return void response.writeHead(404).end();
      if (request.url === "/")
        return void response.writeHead(301, { location: "/reports/q1.html#top" }).end();
      response.setHeader("content-type", "text/html; charset=utf-8").end("<p>Sales rose.");
    });
    const page = await fetchPage({ address: `${url}/`, maxBytes: MAX_BYTES, reach });
    expect(page).toMatchObject({ url: `${url}/reports/q1.html`, mediaType: "text/html", name: "q1.html" });
    expect(await read(page)).toBe("<p>Sales rose.");
  });

  it("is left alone where the site asks robots to, and where its rules cannot be read", async () => {
    const { url, reach } = await serve((request, response) => {
      if (request.url === "/robots.txt") response.end("User-agent: *\nDisallow: /private/\n");
      else html("text")(request, response);
    });
    await expect(
      fetchPage({ address: `${url}/private/a`, maxBytes: MAX_BYTES, reach }),
    ).rejects.toMatchObject({
      code: "robots",
    });
    expect(await read(await fetchPage({ address: `${url}/open`, maxBytes: MAX_BYTES, reach }))).toBe("text");
    const broken = await serve((_request, response) => void response.writeHead(503).end());
    await expect(
      fetchPage({ address: `${broken.url}/`, maxBytes: MAX_BYTES, reach: broken.reach }),
    ).rejects.toMatchObject({ code: "robots" });
  });

  it("is given up when it is too large, told or not, packed or not", async () => {
    const endless: RequestListener = (request, response) => {
      if (request.url === "/robots.txt") return void response.writeHead(404).end();
      response.setHeader("content-type", "text/plain");
      const timer = setInterval(() => response.write("x".repeat(50_000)), 1);
      response.on("close", () => clearInterval(timer));
    };
    const { url, reach } = await serve(endless);
    const page = await fetchPage({ address: url, maxBytes: MAX_BYTES, reach });
    await expect(read(page)).rejects.toMatchObject({ code: "too_large" });
    const told = await serve((request, response) => {
      if (request.url === "/robots.txt") return void response.writeHead(404).end();
      response.writeHead(200, { "content-type": "text/plain", "content-length": 5_000_000 }).end();
    });
    await expect(
      fetchPage({ address: told.url, maxBytes: MAX_BYTES, reach: told.reach }),
    ).rejects.toMatchObject({ code: "too_large" });
  });

  it("is given up when it does not come in time, loops, fails, or is no document", async () => {
    const silent = await serve((request, response) => {
      if (request.url === "/robots.txt") response.writeHead(404).end();
    });
    const cases: [RequestListener, string][] = [
      [
        (_request, response) => void response.writeHead(302, { location: "/again" }).end(),
        "too_many_redirects",
      ],
      [(_request, response) => void response.writeHead(404).end(), "refused_by_site"],
      [(_request, response) => void response.setHeader("content-type", "video/mp4").end(), "unsupported"],
    ];
    for (const [listener, code] of cases) {
      const { url, reach } = await serve((request, response) =>
        request.url === "/robots.txt" ? void response.writeHead(404).end() : listener(request, response),
      );
      await expect(fetchPage({ address: `${url}/x`, maxBytes: MAX_BYTES, reach })).rejects.toMatchObject({
        code,
      });
    }
    const reach = { ...silent.reach, timeoutMs: 300 };
    await expect(fetchPage({ address: silent.url, maxBytes: MAX_BYTES, reach })).rejects.toMatchObject({
      code: "timeout",
    });
  });

  it("must be an http address without credentials", async () => {
    for (const address of [
      "file:///etc/passwd",
      "ftp://example.com/",
      "gopher://x/",
      "http://",
      "nonsense",
      "http://a:b@example.com/",
    ])
      await expect(fetchPage({ address, maxBytes: MAX_BYTES })).rejects.toMatchObject({
        code: "bad_address",
      });
  });
});
