/** Shares one running piece of work among all who ask for it at the same time. */
export interface SingleFlight {
  /**
   * The answer of the work that runs under a key, started when none runs. A caller whose signal fires gets its reason
   * thrown while the others go on; the work itself is aborted when nobody waits any more. Nothing is kept afterwards,
   * neither answers nor errors.
   */
  run<T>(input: { key: string; signal: AbortSignal; work: (signal: AbortSignal) => Promise<T> }): Promise<T>;
}

interface Flight {
  promise: Promise<unknown>;
  controller: AbortController;
  waiting: number;
}

/** An empty set of flights. */
export function createSingleFlight(): SingleFlight {
  const flights = new Map<string, Flight>();

  function start(key: string, work: (signal: AbortSignal) => Promise<unknown>): Flight {
    const controller = new AbortController();
    const flight: Flight = { promise: work(controller.signal), controller, waiting: 0 };
    flights.set(key, flight);
    const land = () => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    flight.promise.then(land, land);
    return flight;
  }

  return {
    run<T>(input: { key: string; signal: AbortSignal; work: (signal: AbortSignal) => Promise<T> }) {
      const { key, signal, work } = input;
      signal.throwIfAborted();
      const flight = flights.get(key) ?? start(key, work);
      flight.waiting++;
      return new Promise<T>((resolve, reject) => {
        const leave = () => {
          signal.removeEventListener("abort", onAbort);
          flight.waiting--;
        };
        const onAbort = () => {
          leave();
          if (flight.waiting === 0) {
            if (flights.get(key) === flight) flights.delete(key);
            flight.controller.abort(signal.reason);
          }
          reject(signal.reason);
        };
        signal.addEventListener("abort", onAbort, { once: true });
        flight.promise.then(
          (answer) => {
            leave();
            resolve(answer as T);
          },
          (error) => {
            leave();
            reject(error);
          },
        );
      });
    },
  };
}
