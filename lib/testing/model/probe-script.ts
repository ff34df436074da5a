import type { Script } from "./script";

/** Answers the doctor's questions as a model does that can do everything. */
export const answerProbes: Script = ({ tools, format }) => {
  if (tools[0] !== undefined) {
    return { kind: "tools", calls: [{ name: tools[0], arguments: '{"symbol":"ACME"}' }] };
  }
  if (format !== null) return { kind: "text", text: '{"word":"ready","number":7}' };
  return { kind: "text", text: "Yes, I am here and ready to help." };
};
