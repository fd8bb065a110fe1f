/** The function, with its last result reused while the arguments stay the same. */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { readonly args: Arguments; readonly result: Result } | undefined;
  return (...args) => {
    if (!last?.args.every((argument, at) => Object.is(argument, args[at])))
      last = { args, result: compute(...args) };
    return last.result;
  };
}
