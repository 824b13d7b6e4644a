import { formatLinkMap, LLJIT, type Executor } from '@telejit/controller';
import { InternalError, TelejitError } from '@telejit/shared';
import type { Seed } from './corpus.js';
import { mutateArchive } from './mutate-archive.js';
import { mutateElf } from './mutate-elf.js';
import type { Random } from './random.js';

/** What the library may never be refused by an executor: it would have sent what is not valid. */
const CONTROLLER_FAULTS: ReadonlySet<string> = new Set([
  'BAD_COLUMN',
  'BAD_FIXUP',
  'BAD_LOCATION',
  'UNIT_ID_USED',
  'UNKNOWN_UNIT',
  'UNKNOWN_OPERATION',
]);

/**
 * Gives the library changed objects, and an archive, in a session of its own, and has it link everything in a real
 * executor, without running any of it. What a user sees must be an error of Telejit's.
 * @returns "linked", or the code of the error; "THROWN" and what was thrown when it is not right
 */
export async function runLibraryCase(
  random: Random,
  executor: Executor,
  objects: readonly Seed[],
  archives: readonly Seed[],
): Promise<string> {
  const builder = LLJIT.builder().executor(executor).recordLinkMap();
  const jit = await builder.deadStrip(random.oneIn(2)).create();
  try {
    for (let left = 1 + random.below(2); left > 0; left--) {
      const { bytes } = random.pick(objects);
      await jit.addObject(random.oneIn(4) ? bytes : mutateElf(random, bytes, []), { name: `hostile${left}.o` });
    }
    if (random.oneIn(3))
      await jit.addArchive(mutateArchive(random, random.pick(archives).bytes, []), { name: 'hostile.a' });
    await jit.linkAll(random.oneIn(2) ? ['main', 'good', '_start', 'init'] : []);
    formatLinkMap(await jit.linkMap());
    return 'linked';
  } catch (error) {
    if (!(error instanceof TelejitError) || error instanceof InternalError || CONTROLLER_FAULTS.has(error.code)) {
      return `THROWN: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    }
    return error.code;
  } finally {
    await jit.close();
  }
}
