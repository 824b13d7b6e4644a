import { InputError } from './errors.js';

/** The environment variable that holds a token where no file does. */
export const TOKEN_VARIABLE = 'TELEJIT_TOKEN';
/** The request header that carries it, as "Bearer TOKEN" (RFC 6750). */
export const TOKEN_HEADER = 'authorization';

const LEAST_LENGTH = 32;
const LARGEST_LENGTH = 1024;

/**
 * A token as it stands in a file or variable, without white space around it.
 * @param source where it comes from, for the message; the token itself is in no message
 * @throws InputError (BAD_TOKEN) unless it has 32 to 1024 letters, digits and the other characters of RFC 6750's b64token
 */
export function parseToken(text: string, source: string): string {
  const token = text.trim();
  if (token.length < LEAST_LENGTH || token.length > LARGEST_LENGTH) {
    throw new InputError(
      'BAD_TOKEN',
      `${source}: a token has ${LEAST_LENGTH} to ${LARGEST_LENGTH} characters, this one ${token.length}; "telejit certs make" writes one`,
    );
  }
  if (!/^[A-Za-z0-9._~+/-]+=*$/.test(token)) {
    throw new InputError(
      'BAD_TOKEN',
      `${source}: a token consists of letters, digits and -._~+/ and may end in =; "telejit certs make" writes one`,
    );
  }
  return token;
}

/** The value of the header that carries a token. */
export function tokenHeader(token: string): string {
  return `Bearer ${token}`;
}
