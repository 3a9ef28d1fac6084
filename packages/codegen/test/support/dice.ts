/** Numbers that look random and are the same in every run. */
export interface Dice {
  /** One of the values. */
  pick<T>(values: readonly T[]): T;
}

/** The generator mulberry32. */
export function dice(seed: number): Dice {
  let state = seed;
  return {
    pick(values) {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      const value = values[((mixed ^ (mixed >>> 14)) >>> 0) % values.length];
      if (value === undefined) throw new Error("There is nothing to pick from.");
      return value;
    },
  };
}
