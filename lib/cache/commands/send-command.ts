/** Sends one command to a Redis and gives its reply as it came: text, number, null or a row of them. */
export type SendCommand = (command: readonly string[]) => Promise<unknown>;
