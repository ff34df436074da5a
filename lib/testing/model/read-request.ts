import type { IncomingMessage } from "node:http";
import type { AskedMessage, ModelRequest } from "./script";

type Json = Record<string, unknown>;

/** The request in one shape for all wire formats; null for a path that the stand-in does not speak. */
export async function readRequest(request: IncomingMessage): Promise<ModelRequest | null> {
  const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
  const wire = toWire(path);
  if (wire === null) return null;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}") as Json;
  const messages = listMessages(wire === "responses" ? body.input : body.messages);
  const isInstruction = ({ role }: { role: string }) => role === "system" || role === "developer";
  return {
    wire,
    model: String(body.model ?? ""),
    stream: body.stream === true,
    instructions: messages
      .filter(isInstruction)
      .map(({ text }) => text)
      .join("\n"),
    messages: messages.filter((message) => !isInstruction(message)),
    format: readFormat(body),
    tools: listTools(body.tools),
    body,
    headers: request.headers,
  };
}

function toWire(path: string): ModelRequest["wire"] | null {
  if (path.endsWith("/chat/completions")) return "chat";
  if (path.endsWith("/responses")) return "responses";
  return path.endsWith("/embeddings") ? "embeddings" : null;
}

function listMessages(value: unknown): AskedMessage[] {
  return Array.isArray(value) ? value.map(toMessage) : [];
}

/** Chat completions put calls into the assistant's message, Responses give each a line of its own. */
function toMessage(one: Json): AskedMessage {
  if (one.type === "function_call") return { role: "assistant", text: "", calls: [toCall(one, one.call_id)] };
  if (one.type === "function_call_output")
    return { role: "tool", text: toText(one.output), callId: String(one.call_id) };
  const message = { role: String(one.role ?? one.type ?? ""), text: toText(one.content) };
  if (message.role === "tool") return { ...message, callId: String(one.tool_call_id) };
  if (!Array.isArray(one.tool_calls)) return message;
  return { ...message, calls: one.tool_calls.map((call: Json) => toCall(call.function as Json, call.id)) };
}

function toCall(made: Json, id: unknown) {
  return { id: String(id), name: String(made.name), arguments: String(made.arguments) };
}

function toText(content: unknown): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return content.map((part: Json) => String(part.text ?? "")).join("");
}

/** `response_format` of chat completions, `text.format` of Responses. */
function readFormat(body: Json): ModelRequest["format"] {
  const chat = body.response_format as Json | undefined;
  const responses = (body.text as Json | undefined)?.format as Json | undefined;
  const format = chat ?? responses;
  if (format?.type === "json_object") return { kind: "json", name: null, schema: null };
  if (format?.type !== "json_schema") return null;
  const held = (format.json_schema as Json | undefined) ?? format;
  return { kind: "schema", name: String(held.name ?? ""), schema: held.schema };
}

function listTools(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.map((tool: Json) => String((tool.function as Json | undefined)?.name ?? tool.name ?? ""));
}
