import { SaxesParser } from "saxes";
import { ExtractionError } from "../extraction-error.ts";

/** Walks an XML text; entities of its own are never expanded (saxes knows the five of XML and nothing else). */
export function walkXml(
  text: string,
  visitor: {
    open?(name: string, attributes: Record<string, string>): void;
    close?(name: string): void;
    text?(text: string): void;
  },
): void {
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => visitor.open?.(tag.name, tag.attributes as Record<string, string>));
  parser.on("closetag", (tag) => visitor.close?.(tag.name));
  parser.on("text", (part) => visitor.text?.(part));
  parser.on("error", (cause) => {
    throw new ExtractionError("broken", `A part of the file is not readable XML (${cause.message}).`, {
      cause,
    });
  });
  parser.write(text).close();
}

/** The attributes of every element of a name, in their order. */
export function readElements(text: string, name: string): Record<string, string | undefined>[] {
  const found: Record<string, string | undefined>[] = [];
  if (text === "") return found;
  walkXml(text, {
    open: (tag, attributes) => {
      if (tag === name) found.push(attributes);
    },
  });
  return found;
}
