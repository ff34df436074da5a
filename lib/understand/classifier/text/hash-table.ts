/** Numbers 0, 1, 2, ... for 32-bit hashes, in the order given; looked up without allocation. */
export class HashTable {
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(readonly hashes: Uint32Array) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(4, hashes.length * 2)));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    for (let id = 0; id < hashes.length; id += 1) {
      let slot = (hashes[id] as number) & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = id;
    }
  }

  /** How many hashes there are. */
  get size(): number {
    return this.hashes.length;
  }

  /** The number of a hash, or -1 when it is not among them. */
  find(hash: number): number {
    let slot = hash & this.#mask;
    for (;;) {
      const id = this.#slots[slot] as number;
      if (id === -1 || this.hashes[id] === hash) return id;
      slot = (slot + 1) & this.#mask;
    }
  }
}
