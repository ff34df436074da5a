/** A stream of chance that gives the same numbers on every machine for the same name. */
export interface RandomStream {
  /** Next number, above 0 and below 1. */
  uniform(): number;
  /** Next standard normal number; takes two uniforms, always. */
  normal(): number;
}

/** 32-bit hash of a text (FNV-1a with a final mix), to start a stream from a name. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** A stream for a name: the `sfc32` generator (PractRand), started from four hashes of the name. */
export function createRandomStream(name: string): RandomStream {
  let a = hash(`${name}/a`);
  let b = hash(`${name}/b`);
  let c = hash(`${name}/c`);
  let counter = hash(`${name}/d`);
  const uniform = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return ((sum >>> 0) + 0.5) / 4_294_967_296;
  };
  for (let i = 0; i < 16; i++) uniform();
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}
