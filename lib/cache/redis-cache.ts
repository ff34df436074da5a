import { type Cache, CacheError } from "./cache";
import { createCommandCache } from "./commands/command-cache";
import { COMMAND_TIMEOUT_MS, limitWaiting } from "./commands/limit-waiting";

type Library = typeof import("redis");
type Connection = ReturnType<typeof connectTo>;

/**
 * A cache in a Redis, over TCP (`redis://` or `rediss://`). It connects with its first call and anew with the first
 * call after a connection was lost; an idle connection keeps no process alive.
 */
export function createRedisCache(input: {
  url: string;
  namespace: string;
  timeoutMs?: number;
  clockMs?: () => number;
}): Cache {
  const { url, namespace, timeoutMs = COMMAND_TIMEOUT_MS, clockMs = Date.now } = input;
  const line = createLine({ url, timeoutMs });
  const send = limitWaiting({ send: line.send, abandon: line.abandon, timeoutMs, clockMs });
  return createCommandCache({ kind: "redis", namespace, send, close: line.close });
}

/** One connection at a time, opened when there is something to send. */
function createLine({ url, timeoutMs }: { url: string; timeoutMs: number }) {
  let present: { connection: Connection; ready: Promise<unknown> } | null = null;
  let library: Promise<Library> | null = null;
  let closed = false;

  /** Read when it is first needed: it takes a quarter of a second, and most installations have no Redis. */
  function load(): Promise<Library> {
    library ??= import("redis").catch((cause: unknown) => {
      library = null;
      throw cause;
    });
    return library;
  }

  function forget(connection: Connection): void {
    if (present?.connection === connection) present = null;
    if (connection.isOpen) connection.destroy();
  }

  function open({ createClient }: Library) {
    const connection = connectTo({ createClient, url, timeoutMs });
    // A lost connection also rejects each command that waits on it, so that the callers hear of it.
    connection.on("error", () => forget(connection));
    const ready = connection.connect().catch((cause: unknown) => {
      forget(connection);
      throw cause;
    });
    return { connection, ready };
  }

  return {
    async send(command: readonly string[]): Promise<unknown> {
      const loaded = await load();
      if (closed) throw new CacheError("The shared cache was closed.");
      present ??= open(loaded);
      const { connection, ready } = present;
      await ready;
      return connection.sendCommand([...command]);
    },
    abandon() {
      if (present !== null) forget(present.connection);
    },
    /** Lets commands under way end, within the time of one command. */
    async close(): Promise<void> {
      closed = true;
      const connection = present?.connection;
      present = null;
      if (!connection?.isOpen) return;
      const timer = setTimeout(() => connection.isOpen && connection.destroy(), timeoutMs);
      await connection.close();
      clearTimeout(timer);
    },
  };
}

function connectTo(input: { createClient: Library["createClient"]; url: string; timeoutMs: number }) {
  const { createClient, url, timeoutMs } = input;
  const connection = createClient({
    url,
    RESP: 2,
    disableOfflineQueue: true,
    disableClientInfo: true,
    maintNotifications: "disabled",
    socket: { connectTimeout: timeoutMs, reconnectStrategy: false },
  });
  connection.unref();
  return connection;
}
