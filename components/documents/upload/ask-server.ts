import { type SentFile, toOutcome } from "./send-file";

/** Sends a small JSON request to one of our doors; what went wrong comes back in words. */
export async function askServer(input: {
  address: string;
  method: "POST" | "PATCH" | "DELETE";
  body?: object;
}): Promise<SentFile> {
  const { address, method, body } = input;
  try {
    const response = await fetch(address, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    return toOutcome(response.status, await response.text());
  } catch (cause) {
    console.info("The server could not be reached.", cause);
    return { ok: false, reason: "The server could not be reached. Nothing was changed.", retry: true };
  }
}
