/**
 * What gives a value that is worked out when it is asked for first. Tables and expressions at the top of a file are made
 * whenever the file is loaded, by runs too that never look at them.
 */
export function once<Value extends object>(work: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= work();
    return value;
  };
}
