/** The end of every `switch` on a `kind`: does not compile while a kind is left out. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
