/** Every id carries a prefix from this one table, so that a log line or an address says what it names. */
export const ID_PREFIX = {
  user: "usr_",
  conversation: "cnv_",
  message: "msg_",
  turn: "trn_",
  chart: "cht_",
  request: "req_",
  collection: "col_",
  document: "doc_",
  job: "job_",
  file: "fil_",
  memory: "mem_",
  session: "ses_",
  apiKey: "key_",
  widget: "wid_",
} as const;

export type IdKind = keyof typeof ID_PREFIX;

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford base 32: no i, l, o, u

/**
 * A new id: prefix, 10 characters of time, 12 of chance (60 bits). Ids of one kind sort by the time of their making.
 * Runs in the browser and on the server.
 */
export function createId(kind: IdKind, nowMs: number = Date.now()): string {
  let time = "";
  let rest = nowMs;
  for (let i = 0; i < 10; i++) {
    time = ALPHABET[rest % 32] + time;
    rest = Math.floor(rest / 32);
  }
  let chance = "";
  for (const byte of takeChance()) chance += ALPHABET[byte % 32];
  return ID_PREFIX[kind] + time + chance;
}

const CHANCE_BYTES = 12;
/** Bytes of chance are fetched for many ids at once: each fetching costs more than the id. */
const drawn = new Uint8Array(CHANCE_BYTES * 64);
let taken = drawn.length;

/** Bytes that are used once. */
function takeChance(): Uint8Array {
  if (taken === drawn.length) {
    crypto.getRandomValues(drawn);
    taken = 0;
  }
  taken += CHANCE_BYTES;
  return drawn.subarray(taken - CHANCE_BYTES, taken);
}
