/** What an ABI says of a relocation type, written down for tests apart from the linker's own table. */

/** Limits of a value, both included; null where every value does, modulo what there is room for. */
export type Limits = readonly [min: number, max: number] | null;

/** A relocation type that writes `expression`, in the ABI's notation, into a place of some form. */
export interface FieldCase<FormName extends string = string> {
  readonly type: number;
  readonly name: string;
  readonly expression: string;
  readonly form: FormName;
  readonly limits: Limits;
  /** What the executor calls it. */
  readonly kind: string;
}

/** Makes the cases of an architecture, whose relocation types all begin with `prefix`. */
export function caseMaker<FormName extends string>(prefix: string) {
  return (
    type: number,
    name: string,
    expression: string,
    form: FormName,
    limits: Limits,
    kind: string,
  ): FieldCase<FormName> => ({ type, name: `${prefix}${name}`, expression, form, limits, kind });
}

/** Names by number, each with `prefix`. */
export function namesOf(
  prefix: string,
  ...rows: readonly (readonly [type: number, name: string])[]
): ReadonlyMap<number, string> {
  return new Map(rows.map(([type, name]) => [type, `${prefix}${name}`]));
}

/** Names of numbers that follow each other. */
export function numbered(first: number, ...names: readonly string[]): readonly (readonly [number, string])[] {
  return names.map((name, i) => [first + i, name] as const);
}

/** What a field of so many bits holds with a sign. */
export const signed = (bits: number): readonly [number, number] => [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1];
/** Without a sign. */
export const unsigned = (bits: number): readonly [number, number] => [0, 2 ** bits - 1];
/** Whichever of both it is meant to be. */
export const either = (bits: number): readonly [number, number] => [signed(bits)[0], unsigned(bits)[1]];
