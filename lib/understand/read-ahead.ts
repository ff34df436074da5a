import { emptyCarried, type TurnMessage } from "@/lib/contract/understanding";
import { readQuestion, type UnderstandContext } from "./question";

/**
 * Reads a message before it is known what earlier turns carried, while its storing is waited for: names, spelling and
 * settings are kept for a moment by their readers, and understanding it then takes half as long. Nobody waits for it.
 */
export async function readAhead(input: { message: TurnMessage; context: UnderstandContext }): Promise<void> {
  try {
    await readQuestion({ ...input, carried: emptyCarried });
  } catch {
    // what fails here fails again where it is understood, and is told there
  }
}
