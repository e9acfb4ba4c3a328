/** A list of whole numbers that grows without an object for each. */
export class GrowingNumbers {
  #numbers = new Uint32Array(64);
  #length = 0;

  /** How many there are. */
  get length(): number {
    return this.#length;
  }

  /** Adds a number at the end. */
  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(this.#numbers.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = number;
  }

  /** The number at a place; 0 after the end. */
  at(place: number): number {
    return place < this.#length ? (this.#numbers[place] as number) : 0;
  }
}
