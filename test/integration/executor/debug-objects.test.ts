import { spawnExecutor, type Executor } from '@telejit/controller';
import { writeColumn, type telejit } from '@telejit/shared/wire';
import { expect } from 'chai';
import fc from 'fast-check';
import { compileC } from '../../support/c-units.js';

type Remote = Awaited<ReturnType<Executor['openSession']>>;

const SEGMENTS = [
  { permission: 1, size: 16, alignment: 16 },
  { permission: 4, size: 16, alignment: 16 },
];

describe('Debug objects in an executor', () => {
  let executor: Executor;
  let remote: Remote;
  let unitId = 0;

  before(async () => {
    executor = await spawnExecutor();
    remote = await executor.openSession();
  });
  after(() => executor.close());

  const object = (): Buffer => Buffer.from(compileC('int f(int n) { return n; }', ['-g']));
  const column = (...values: number[]): Uint8Array => writeColumn(Uint32Array.from(values));

  /** The code of the failure with which an object is refused, or undefined when it is linked. */
  async function codeOf(debugObject: telejit.v1.IDebugObject): Promise<string | undefined> {
    const units = [{ id: ++unitId, segments: SEGMENTS, debugObjects: [debugObject] }];
    try {
      await remote.link(units, 'link').result;
      await remote.release([unitId]);
      return undefined;
    } catch (error) {
      if (error instanceof Error && 'code' in error) return String(error.code);
      throw error;
    }
  }

  it('are any relocatable file, with sections in the unit', async () => {
    const row = { sectionIndex: column(1), sectionSegment: column(0), sectionOffset: column(16) };
    expect(await codeOf({ data: object(), ...row })).to.equal(undefined);
    expect(await codeOf({ data: object() })).to.equal(undefined);
  });

  it('are refused when they are no relocatable file of the machine', async () => {
    const changed = (offset: number, value: number): Buffer => {
      const bytes = object();
      bytes[offset] = value;
      return bytes;
    };
    const files = {
      empty: new Uint8Array(),
      'cut off in its header': object().subarray(0, 63),
      'cut off in its section headers': object().subarray(0, -1),
      'no ELF': changed(0, 0),
      '32 bits': changed(4, 1),
      'the other byte order': changed(5, 2),
      'an executable': changed(16, 2),
      'section headers beyond the end': changed(47, 0x7f),
      'section headers of 32 bytes': changed(58, 32),
    };
    for (const [what, data] of Object.entries(files)) expect(await codeOf({ data }), what).to.equal('BAD_UNIT');
  });

  it('are refused when their sections are not in the unit', async () => {
    const count = object().readUInt16LE(60);
    for (const [index, segment, offset] of [
      [count, 0, 0],
      [1, 2, 0],
      [1, 0, 17],
      // A thread-local segment has no address.
      [1, 1, 0],
    ]) {
      const row = { sectionIndex: column(index), sectionSegment: column(segment), sectionOffset: column(offset) };
      expect(await codeOf({ data: object(), ...row }), `${index} ${segment} ${offset}`).to.equal('BAD_UNIT');
    }
    const uneven = { sectionIndex: column(1, 2), sectionSegment: column(0, 0), sectionOffset: column(0) };
    expect(await codeOf({ data: object(), ...uneven })).to.equal('BAD_UNIT');
    expect(await codeOf({ data: object(), sectionIndex: Uint8Array.of(1, 2, 3) })).to.equal('BAD_UNIT');
  });

  it('are linked or refused, whatever is in their headers', async () => {
    const file = object();
    const headers = file.readUInt32LE(40);
    const change = fc.record({
      at: fc.oneof(fc.nat({ max: 63 }), fc.integer({ min: headers, max: file.length - 1 })),
      value: fc.nat({ max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const data = Buffer.from(file);
        for (const { at, value } of changes) data[at] = value;
        const row = { sectionIndex: column(1), sectionSegment: column(0), sectionOffset: column(0) };
        expect(await codeOf({ data, ...row })).to.be.oneOf([undefined, 'BAD_UNIT']);
      }),
    );
  });
});
