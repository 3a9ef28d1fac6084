/** Notes which members of a request something reads, as paths such as `filter.filterGroups[].condition`. */
export class Recorder {
  readonly read = new Set<string>();

  /**
   * A view of a value that notes what is read through it. What is only copied, as by `{ ...body }`, does not count: a
   * copy says nothing of whether somebody looks at it.
   */
  watch<Value>(value: Value, path = ""): Value {
    if (typeof value !== "object" || value === null) return value;
    if (value instanceof FormData) return this.#watchForm(value) as Value;
    let isCopied: string | undefined;
    return new Proxy(value, {
      // a spread and a rest ask for the descriptor of each member just before its value
      getOwnPropertyDescriptor: (target, name) => {
        isCopied = typeof name === "string" ? name : undefined;
        return Reflect.getOwnPropertyDescriptor(target, name);
      },
      get: (target, name, receiver) => {
        const member = Reflect.get(target, name, receiver);
        if (typeof name !== "string" || typeof member === "function") return member;
        const place = Array.isArray(target) ? `${path}[]` : path === "" ? name : `${path}.${name}`;
        if (isCopied !== name && (Array.isArray(target) || Object.hasOwn(target, name))) this.read.add(place);
        isCopied = undefined;
        return Array.isArray(target) && name === "length" ? member : this.watch(member, place);
      },
    });
  }

  #watchForm(form: FormData): FormData {
    const { read } = this;
    return new Proxy(form, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as (...values: string[]) => unknown;
        return (...values: string[]) => {
          if (values[0] !== undefined) read.add(values[0]);
          return method.apply(target, values);
        };
      },
    });
  }
}
