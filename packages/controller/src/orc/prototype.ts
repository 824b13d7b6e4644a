import { InputError } from '@telejit/shared';
import { namedType, type CType } from './c-types.js';

/** A C function prototype. */
export interface Prototype {
  readonly name: string;
  readonly result: CType;
  readonly parameters: readonly Parameter[];
}

export interface Parameter {
  readonly type: CType;
  /** Buffers are copied back after the call. */
  readonly isOut: boolean;
}

const IDENTIFIER = /^[A-Za-z_$][\w$.]*$/;
const QUALIFIERS = new Set([
  'const',
  'volatile',
  'restrict',
  '__restrict',
  'struct',
  'enum',
  'union',
  'extern',
  '_In_',
  '_Out_',
  '_Inout_',
]);

/**
 * Parses a C prototype such as `int add(int a, int b)`, `const char *name(void)` or `void fill(_Out_ uint8_t *buf, size_t n)`.
 * @throws InputError (BAD_PROTOTYPE) naming the part that is not understood
 */
export function parsePrototype(text: string): Prototype {
  const fail = (why: string): never => {
    throw new InputError(
      'BAD_PROTOTYPE',
      `"${text}" is not a C prototype that can be called: ${why}; write it like "int add(int, int)"`,
    );
  };
  const match = /^\s*([^()]*?)\(([^()]*)\)\s*;?\s*$/.exec(text);
  if (match === null)
    return fail('there must be one name and one pair of parentheses (function pointers are passed as void *)');
  const head = /^(.*?)([A-Za-z_$][\w$.]*)\s*$/s.exec(match[1]);
  if (head === null || head[1].trim() === '')
    return fail('the result type and the name must stand before the parentheses');
  const name = head[2];
  const result = parseType(head[1], fail).type;
  const list = match[2].trim();
  if (list === '' || list === 'void') return { name, result, parameters: [] };
  const parameters = list.split(',').map((part): Parameter => {
    const words = part.trim();
    if (words === '...')
      return fail(
        'variable arguments are not supported: name the types of one call, as in "int printf(const char *, int)"',
      );
    if (words === '') return fail('a parameter is empty');
    const parameter = parseParameter(words, fail);
    if (parameter.type.kind === 'void') return fail(`"${words}" has no value`);
    return parameter;
  });
  return { name, result, parameters };
}

type Fail = (why: string) => never;

function parseParameter(text: string, fail: Fail): Parameter {
  const asType = tryType(text);
  if (asType !== undefined) return asType;
  // The last identifier may be the parameter's name, with [] behind it for a pointer.
  const named = /^(.*?)([A-Za-z_]\w*)\s*(\[\s*\d*\s*\])?$/s.exec(text);
  if (named === null) return fail(`the type "${text}" is not known`);
  return parseType(named[3] === undefined ? named[1] : `${named[1]} *`, fail, text);
}

function parseType(text: string, fail: Fail, shown = text.trim()): Parameter {
  return (
    tryType(text) ??
    fail(`the type "${shown}" is not known: integers, floating point, bool, pointers and strings can be passed`)
  );
}

function tryType(text: string): Parameter | undefined {
  const stars = (text.match(/\*/g) ?? []).length;
  const words = text.replaceAll('*', ' ').trim().split(/\s+/);
  const isConst = words.includes('const');
  const isOut = words.includes('_Out_') || words.includes('_Inout_');
  const base = words.filter((word) => !QUALIFIERS.has(word)).join(' ');
  const isAggregate = words.some((word) => word === 'struct' || word === 'union');
  const type = namedType(base);
  if (stars === 0) return type === undefined || isAggregate ? undefined : { type, isOut: false };
  // What a pointer points to need not be known, as long as it is one word.
  if (type === undefined && !IDENTIFIER.test(base)) return undefined;
  const isString = stars === 1 && base === 'char';
  return {
    type: { kind: 'pointer', name: text.trim(), sizeBytes: 8, isString, isConst },
    isOut: isOut || !isConst,
  };
}
