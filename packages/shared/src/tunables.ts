/**
 * Environment variable in which a spawned executor gets GLIBC_TUNABLES as it was before more was added for the executor
 * itself; empty when it was not set.
 */
export const ORIGINAL_TUNABLES = 'TELEJIT_GLIBC_TUNABLES';

const STATIC_TLS_TUNABLE = 'glibc.rtld.optional_static_tls';
/** Room for the thread-local variables of what is linked; see the executor's StaticTls. */
const STATIC_TLS_BYTES = 20480;

/** An environment, name by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment with a larger reserve of static thread-local storage, unless it asks for one itself. */
export function withStaticTls(env: Environment): Environment {
  const tunables = env.GLIBC_TUNABLES ?? '';
  if (tunables.includes(STATIC_TLS_TUNABLE)) return env;
  const more = `${STATIC_TLS_TUNABLE}=${STATIC_TLS_BYTES}`;
  return {
    ...env,
    GLIBC_TUNABLES: tunables === '' ? more : `${tunables}:${more}`,
    // The executor puts it back, so that programs see the environment as it was.
    [ORIGINAL_TUNABLES]: tunables,
  };
}
