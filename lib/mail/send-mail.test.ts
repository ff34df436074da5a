import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";

interface Received {
  from: string;
  to: string[];
  login: string | undefined;
  text: string;
}

const received: Received[] = [];
let refuse = false;
const server = new SMTPServer({
  // without TLS on loopback; a server that offers it gets it
  disabledCommands: ["STARTTLS"],
  allowInsecureAuth: true,
  onAuth: ({ username, password }, _session, done) =>
    password === "right" ? done(null, { user: username }) : done(new Error("no such user")),
  onData(stream, session, done) {
    let text = "";
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
    stream.on("end", () => {
      const { mailFrom, rcptTo } = session.envelope;
      const from = mailFrom === false ? "" : mailFrom.address;
      received.push({ from, to: rcptTo.map(({ address }) => address), login: session.user, text });
      done(refuse ? new Error("mailbox full") : null);
    });
  },
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));
afterEach(() => {
  vi.unstubAllEnvs();
});

/** The room as a process with these settings has it. */
async function load(password: string | null) {
  vi.resetModules();
  const { port } = server.server.address() as AddressInfo;
  vi.stubEnv("SMTP_URL", password === null ? "" : `smtp://site:${password}@127.0.0.1:${port}`);
  vi.stubEnv("MAIL_FROM", password === null ? "" : "Tickertalk <site@example.com>");
  return import(".");
}

const mail = { to: "ada@example.com", subject: "Set a new password", text: "Open https://site.example/x\n" };

it("hands a mail to the server that is set, under its name and from its address", async () => {
  const { canMail, sendMail } = await load("right");
  expect(canMail()).toBe(true);
  await sendMail(mail);
  expect(received).toMatchObject([{ from: "site@example.com", to: ["ada@example.com"], login: "site" }]);
  expect(received[0]?.text).toMatch(/^From: Tickertalk <site@example\.com>\r$/m);
  expect(received[0]?.text).toMatch(/^Subject: Set a new password\r$/m);
  expect(received[0]?.text).toContain("https://site.example/x");
});

it("cannot be led to another reader or another header by a line break", async () => {
  received.length = 0;
  const { sendMail } = await load("right");
  await sendMail({ ...mail, subject: "one\r\nBcc: eve@example.com" });
  expect(received).toMatchObject([{ to: ["ada@example.com"] }]);
  expect(received[0]?.text).not.toMatch(/^Bcc:/im);
});

it("fails aloud when the server does not take it", async () => {
  refuse = true;
  await expect((await load("right")).sendMail(mail)).rejects.toThrow(/mailbox full/);
  refuse = false;
  await expect((await load("wrong")).sendMail(mail)).rejects.toThrow(/no such user/);
});

it("prints a mail to the log where no server is set", async () => {
  const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const { canMail, sendMail } = await load(null);
  expect(canMail()).toBe(false);
  await sendMail(mail);
  expect(written.mock.calls.join("")).toContain("Mail to ada@example.com: Set a new password");
  expect(written.mock.calls.join("")).toContain("https://site.example/x");
});
