import { isUnspent, ModelFailure } from "../failure";
import type { ModelAsk, ModelEvent, ModelUsage } from "../model";
import { getSpender } from "../spend/spender";
import type { SpentTokens } from "../spend/usage";
import type { Budget, PlannedCall, Reservation } from "./budget";

/** Most tokens of an answer that has no limit of its own. */
const OUTPUT_TOKENS = 1_000;
/** What a filled-in shape or one tool adds to what is sent. */
const OFFERED_TOKENS = 200;
const FRAME_TOKENS = 50;
/** A token is seldom less than three bytes of text: the estimate is rather too high. */
const BYTES_PER_TOKEN = 3;

/** What a call is known by before it is made. */
interface Metered {
  ask: Pick<ModelAsk, "instructions" | "maxOutputTokens" | "visitor" | "signal"> & { messages: unknown };
  /** The model that is asked first. */
  model: string;
  /** Shapes and tools that are sent along. */
  offered?: number;
}

/** Makes calls within a budget: set aside before, settled to what the server counted after. */
export interface Meter {
  stream(call: Metered, make: () => AsyncIterable<ModelEvent>): AsyncGenerator<ModelEvent>;
  call<Answer extends { usage: ModelUsage; model: string }>(
    call: Metered,
    make: () => Promise<Answer>,
  ): Promise<Answer>;
  /** Resolves when every call that has ended is settled. */
  settled(): Promise<void>;
}

/** A meter over a budget. Settling is not waited for: an answer is over when its last word is. */
export function createMeter(budget: Budget): Meter {
  const settling = new Set<Promise<void>>();

  function settle(reservation: Reservation, spent: SpentTokens | null): void {
    const work = reservation.settle(spent).finally(() => settling.delete(work));
    settling.add(work);
  }

  return {
    async *stream(call, make) {
      const planned = toPlan(call);
      const reservation = await budget.reserve(planned);
      let spent: SpentTokens | null = toAsked(planned);
      let characters = 0;
      try {
        for await (const event of make()) {
          if (event.type === "text") characters += event.delta.length;
          else spent = toSpent({ planned, answer: event, characters });
          yield event;
        }
      } catch (error) {
        if (isNothing(error, call) && characters === 0) spent = null;
        throw error;
      } finally {
        // stopped or broken off: what was asked and what came has been made, counted or not
        if (spent?.estimated && spent.outputTokens === 0) spent.outputTokens = toTokens(characters);
        settle(reservation, spent);
      }
    },
    async call(call, make) {
      const planned = toPlan(call);
      const reservation = await budget.reserve(planned);
      try {
        const answer = await make();
        settle(reservation, toSpent({ planned, answer, characters: null }));
        return answer;
      } catch (error) {
        settle(reservation, isNothing(error, call) ? null : toAsked(planned));
        throw error;
      }
    },
    async settled() {
      await Promise.all(settling);
    },
  };
}

/** True when a call failed before a server had worked for it. */
function isNothing(error: unknown, { ask }: Metered): boolean {
  return !ask.signal.aborted && error instanceof ModelFailure && isUnspent(error);
}

function toPlan({ ask, model, offered = 0 }: Metered): PlannedCall {
  const spender = getSpender();
  const bytes = Buffer.byteLength(ask.instructions) + Buffer.byteLength(JSON.stringify(ask.messages));
  return {
    spender: { ...spender, visitor: spender.visitor ?? ask.visitor ?? null },
    model,
    inputTokens: toTokens(bytes) + FRAME_TOKENS + offered * OFFERED_TOKENS,
    outputTokens: ask.maxOutputTokens ?? OUTPUT_TOKENS,
  };
}

function toAsked({ model, inputTokens }: PlannedCall): SpentTokens {
  return { model, inputTokens, outputTokens: 0, estimated: true };
}

/** The server's counts; where it gave none, what was sent and what came, or what was set aside for it. */
function toSpent(input: {
  planned: PlannedCall;
  answer: { usage: ModelUsage; model: string };
  characters: number | null;
}): SpentTokens {
  const { planned, answer, characters } = input;
  const { inputTokens, outputTokens } = answer.usage;
  return {
    model: answer.model,
    inputTokens: inputTokens ?? planned.inputTokens,
    outputTokens: outputTokens ?? (characters === null ? planned.outputTokens : toTokens(characters)),
    estimated: inputTokens === null || outputTokens === null,
  };
}

function toTokens(bytes: number): number {
  return Math.ceil(bytes / BYTES_PER_TOKEN);
}
