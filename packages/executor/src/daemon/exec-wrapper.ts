import { InputError } from '@telejit/shared';

/** Names a wrapper for all executors that are started with it. */
export const WRAPPER_VARIABLE = 'TELEJIT_EXEC_WRAPPER';

/**
 * The command that runs Node in processes that the executor starts: under an emulator the system cannot do it by itself.
 * @throws InputError (BAD_EXEC_WRAPPER)
 */
export function execWrapper({ execWrapper: option }: { readonly execWrapper?: string }): readonly string[] {
  const variable = process.env[WRAPPER_VARIABLE];
  if (option !== undefined) return parseExecWrapper(option, '--exec-wrapper');
  return variable === undefined || variable === '' ? [] : parseExecWrapper(variable, WRAPPER_VARIABLE);
}

/**
 * Words between spaces, or, for words with spaces in them, a JSON array of strings.
 * @param source what it is called in the error
 * @throws InputError (BAD_EXEC_WRAPPER)
 */
export function parseExecWrapper(text: string, source: string): readonly string[] {
  const words = text.trimStart().startsWith('[') ? fromJson(text) : text.split(' ').filter((word) => word !== '');
  if (words !== undefined && words.length > 0 && !words.some((word) => word === '' || word.includes('\0')))
    return words;
  throw new InputError(
    'BAD_EXEC_WRAPPER',
    `${source} is ${JSON.stringify(text)}: it must be a command with its arguments, such as ` +
      '"qemu-aarch64-static -L /sysroot", or a JSON array of strings, none of them empty',
  );
}

function fromJson(text: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isListOfTexts(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}
