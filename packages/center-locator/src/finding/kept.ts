/** One value, kept while what it follows from stays the same. */
export class Kept<Value> {
  #key: readonly unknown[] | undefined;
  value: Value | undefined;

  get(key: readonly unknown[], make: () => Value): Value {
    const before = this.#key;
    if (before?.length !== key.length || !key.every((item, index) => Object.is(item, before[index]))) {
      this.value = make();
      this.#key = key;
    }
    return this.value as Value;
  }
}
