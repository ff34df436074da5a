import { getConfig } from "@/lib/config";
import { logInfo } from "@/lib/observe";

/** Longest waits for the server, in milliseconds; the library's own are minutes. */
const WAITS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** A mail in plain text. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** True where a server for mail is set. */
export function canMail(): boolean {
  return getConfig().mail !== null;
}

/** Sends one mail; without a server it is printed to the log. Rejects when the server does not take it. */
export async function sendMail(mail: Mail): Promise<void> {
  const { mail: settings } = getConfig();
  if (settings === null) {
    logInfo(`No mail server is set. Mail to ${mail.to}: ${mail.subject}\n${mail.text}`);
    return;
  }
  const { createTransport } = await import("nodemailer"); // most processes never mail
  const transport = createTransport({ url: settings.url, ...WAITS });
  try {
    await transport.sendMail({ from: settings.from, ...mail });
  } finally {
    transport.close();
  }
}
