/**
 * Environment variable in which a spawned executor gets GLIBC_TUNABLES as it was before more was added for the executor
 * itself; empty when it was not set.
 */
export const ORIGINAL_TUNABLES = 'TELEJIT_GLIBC_TUNABLES';
