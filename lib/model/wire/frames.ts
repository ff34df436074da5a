/** Takes the bytes of a server-sent stream as they come. */
export interface FrameReader {
  /** The data of every frame that is complete now, in their order. Names, comments and empty frames are left out. */
  take(bytes: Uint8Array): string[];
}

const LINE_ENDS = /\r\n|\r/g;

/** A reader of server-sent frames, whichever ends of lines a server writes. A half frame at the end is none. */
export function createFrameReader(): FrameReader {
  const decoder = new TextDecoder();
  let rest = "";
  return {
    take(bytes) {
      const text = rest + decoder.decode(bytes, { stream: true });
      const isPlain = !text.includes("\r");
      // a lone return at the end may be half of an end of line
      const held = !isPlain && text.endsWith("\r") ? 1 : 0;
      const lines = isPlain ? text : text.slice(0, text.length - held).replace(LINE_ENDS, "\n");
      const found: string[] = [];
      let from = 0;
      for (let end = lines.indexOf("\n\n"); end >= 0; end = lines.indexOf("\n\n", from)) {
        const data = readData(lines.slice(from, end));
        if (data !== "") found.push(data);
        from = end + 2;
      }
      rest = lines.slice(from) + (held === 1 ? "\r" : "");
      return found;
    },
  };
}

function readData(frame: string): string {
  if (frame.startsWith("data: ") && !frame.includes("\n")) return frame.slice(6);
  const lines = frame.split("\n").filter((line) => line.startsWith("data:"));
  return lines.map((line) => line.slice(line[5] === " " ? 6 : 5)).join("\n");
}
