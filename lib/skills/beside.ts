import type { SkillContext } from "./skill";
import { limitTime } from "./time-limit";

/**
 * What stands beside an answer and must not hold it up: null when it is not there within `waitMs`. What it fails with
 * otherwise goes on, and so does the end of the turn itself.
 */
export async function findBeside<T>(input: {
  context: SkillContext;
  waitMs: number;
  find(context: SkillContext): Promise<T | null>;
}): Promise<T | null> {
  const { context, waitMs, find } = input;
  const limit = limitTime({ signal: context.signal, timeoutMs: waitMs });
  try {
    return await find({ ...context, signal: limit.signal, force: false });
  } catch (error) {
    if (!limit.isOver() || context.signal.aborted) throw error;
    return null;
  } finally {
    limit.end();
  }
}
