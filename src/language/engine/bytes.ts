/** Writes and reads numbers and texts as bytes, little end first. */

/** A growing list of bytes. */
export class ByteWriter {
  #bytes: Uint8Array = new Uint8Array(1 << 12);
  #length = 0;

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  /** Writes the low 8 bits. */
  u8(value: number): void {
    this.#room(1);
    this.#bytes[this.#length++] = value;
  }

  /** Writes the low 16 bits. */
  u16(value: number): void {
    this.u8(value & 255);
    this.u8((value >>> 8) & 255);
  }

  /** Writes the low 32 bits. */
  u32(value: number): void {
    this.u16(value & 0xffff);
    this.u16(value >>> 16);
  }

  /** Writes an unsigned number of up to 32 bits in one to five bytes. */
  varint(value: number): void {
    let rest = value >>> 0;
    while (rest > 127) {
      this.u8((rest & 127) | 128);
      rest >>>= 7;
    }
    this.u8(rest);
  }

  /** Writes a text with its length. */
  text(value: string): void {
    this.bytes(new TextEncoder().encode(value));
  }

  /** Writes bytes with their length. */
  bytes(value: Uint8Array): void {
    this.varint(value.length);
    this.#room(value.length);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
  }

  /** What was written. */
  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Reads what a `ByteWriter` wrote; throws RangeError past the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Reads 8 bits. */
  u8(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new RangeError('read past the end');
    return value;
  }

  /** Reads 16 bits. */
  u16(): number {
    const low = this.u8();
    return low | (this.u8() << 8);
  }

  /** Reads 32 bits, unsigned. */
  u32(): number {
    const low = this.u16();
    return (low | (this.u16() << 16)) >>> 0;
  }

  /** Reads an unsigned number of one to five bytes. */
  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.u8();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  /** Reads a text. */
  text(): string {
    return new TextDecoder().decode(this.bytes());
  }

  /** Reads bytes; the result is a view, not a copy. */
  bytes(): Uint8Array {
    const length = this.varint();
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new RangeError('read past the end');
    const value = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return value;
  }
}
