import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  boundsOf,
  emitLinkUnit,
  gatherSections,
  Liveness,
  planLinkUnit,
  readLinkGraph,
} from '@telejit/controller/jitlink';
import { elf, readArchive } from '@telejit/controller/object';
import { InternalError, TelejitError } from '@telejit/shared';
import { expect } from 'chai';
import fc from 'fast-check';
import { elfFile, symbolTable } from '../../support/elf-file.js';

const FEATURES = fileURLToPath(new URL('../../link/features/', import.meta.url));
const SOURCES = ['misc.c', 'tls1.c', 'ifunc.c', 'startstop.c', 'ctor.c'];

describe('The linker core, given hostile bytes', () => {
  let objects: Uint8Array[];
  let archive: Uint8Array;

  before(() => {
    const folder = mkdtempSync(join(tmpdir(), 'telejit-hostile-'));
    const paths = SOURCES.map((source) => {
      const object = join(folder, `${source}.o`);
      execFileSync('cc', ['-O1', '-fPIC', '-w', '-c', '-o', object, join(FEATURES, source)]);
      return object;
    });
    execFileSync('ar', ['rcs', join(folder, 'all.a'), ...paths]);
    objects = paths.map((path) => Uint8Array.from(readFileSync(path)));
    archive = Uint8Array.from(readFileSync(join(folder, 'all.a')));
    rmSync(folder, { recursive: true });
  });

  /** Reads, plans and emits; errors must be Telejit's own, and what comes out in proportion to what went in. */
  function link(bytes: Uint8Array): void {
    const before = bytes.slice();
    try {
      const plan = planLinkUnit(readLinkGraph(bytes, 'hostile.o'));
      const { unit } = emitLinkUnit(plan, {
        unitId: 1,
        resolve: (_symbol, name) => ({ kind: 'process', name, weak: false }),
      });
      let emitted = 0;
      for (const segment of unit.segments ?? []) {
        for (const piece of segment.pieces ?? []) emitted += piece.data?.length ?? 0;
      }
      expect(emitted).to.be.lessThan(bytes.length * 2 + 65_536);
    } catch (error) {
      expectOwn(error);
    }
    expect(Buffer.compare(bytes, before)).to.equal(0);
  }

  function expectOwn(error: unknown): void {
    if (!(error instanceof TelejitError) || error instanceof InternalError) throw error;
    expect(error.message).to.include('hostile');
  }

  function read(bytes: Uint8Array): void {
    try {
      const { members, symbolIndex } = readArchive(bytes, 'hostile.a');
      for (const member of symbolIndex.values()) expect(members[member]).not.to.equal(undefined);
    } catch (error) {
      expectOwn(error);
    }
  }

  const edits = fc.array(
    fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      fc.constantFrom(0, 1, 4, 0x7f, 0x80, 0xff, undefined),
      fc.nat(255),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  );

  function edited(bytes: Uint8Array, changes: readonly (readonly [number, number | undefined, number])[]): Uint8Array {
    const copy = bytes.slice();
    for (const [where, value, other] of changes) copy[Math.floor(where * copy.length)] = value ?? other;
    return copy;
  }

  it('throws nothing but its own errors for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        link(bytes);
        read(bytes);
        link(Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, ...bytes]));
        read(Uint8Array.from([...Buffer.from('!<arch>\n'), ...bytes]));
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('throws nothing but its own errors for real objects with bytes changed, and leaves them as they are', () => {
    fc.assert(
      fc.property(fc.nat(SOURCES.length - 1), edits, (which, changes) => link(edited(objects[which], changes))),
      { numRuns: 5000, seed: 2 },
    );
  });

  it('throws nothing but its own errors for headers and symbols with bytes changed', () => {
    fc.assert(
      fc.property(fc.nat(SOURCES.length - 1), edits, (which, changes) => {
        const object = objects[which];
        const headers = edited(object.subarray(object.length - 3000), changes);
        link(Uint8Array.from([...object.subarray(0, object.length - headers.length), ...headers]));
      }),
      { numRuns: 2000, seed: 3 },
    );
  });

  it('throws nothing but its own errors for objects and archives that are cut off', () => {
    for (const object of objects)
      for (let length = 0; length < object.length; length += 13) link(object.slice(0, length));
    for (let length = 0; length < archive.length; length += 13) read(archive.slice(0, length));
  });

  it('throws nothing but its own errors for archives with bytes changed', () => {
    fc.assert(
      fc.property(edits, (changes) => read(edited(archive, changes))),
      { numRuns: 2000, seed: 4 },
    );
  });

  it('allocates nothing for a section that claims to be huge', () => {
    for (const size of [0x7fff_ffff, 0xffff_ffff]) {
      const object = objects[0].slice();
      const view = new DataView(object.buffer);
      const table = Number(view.getBigUint64(0x28, true));
      for (let i = 0; i < view.getUint16(0x3c, true); i++) {
        // SHT_NOBITS
        if (view.getUint32(table + i * 64 + 4, true) === 8) view.setBigUint64(table + i * 64 + 32, BigInt(size), true);
      }
      const before = process.memoryUsage().arrayBuffers;
      link(object);
      expect(process.memoryUsage().arrayBuffers - before).to.be.lessThan(16 * 2 ** 20);
    }
  });

  it('gives a common symbol of no size a place', () => {
    const strings = { type: elf.SHT_STRTAB, data: Uint8Array.from(Buffer.from('\0x\0')) };
    const rows = [{ name: 1, info: elf.STB_GLOBAL * 16 + 1, section: elf.SHN_COMMON }];
    const symbols = { type: elf.SHT_SYMTAB, data: symbolTable(rows), link: 2, entryBytes: elf.SYM_BYTES };
    const plan = planLinkUnit(readLinkGraph(elfFile(new Uint8Array(8), [strings, symbols]), 'hostile.o'));
    expect(plan.definitionAt(1)).to.deep.equal({ kind: 'segment', segment: 0, offset: 0 });
    expect(plan.segments.map(({ sizeBytes }) => sizeBytes)).to.deep.equal([1]);
  });

  for (const name of ['.eh_frame', '.init_array', '.fini_array.5', '.ctors', '.data.rel.ro']) {
    it(`refuses a thread-local section ${name}`, () => {
      const flags = elf.SHF_ALLOC | elf.SHF_TLS;
      const section = { type: 1, flags, name: 1, data: new Uint8Array(8) };
      const graph = readLinkGraph(elfFile(Uint8Array.from(Buffer.from(`\0${name}\0`)), [section]), 'hostile.o');
      expect(() => planLinkUnit(graph))
        .to.throw(`hostile.o: section ${name} is marked as thread-local`)
        .that.includes({ code: 'BAD_OBJECT' });
    });
  }

  describe('that claims to hold more than it does', () => {
    const GLOBAL_FUNCTION = elf.STB_GLOBAL * 16 + 2;
    const text = { type: 1, flags: elf.SHF_ALLOC | elf.SHF_EXECINSTR, data: new Uint8Array(64) };

    it('refuses sections that lie in the same bytes', () => {
      const relocations = {
        type: elf.SHT_RELA,
        data: new Uint8Array(200 * elf.RELA_BYTES),
        link: 4,
        info: 2,
        entryBytes: elf.RELA_BYTES,
      };
      const symbols = { type: elf.SHT_SYMTAB, data: symbolTable([]), link: 1, entryBytes: elf.SYM_BYTES };
      readLinkGraph(elfFile(new Uint8Array(8), [text, relocations, symbols]), 'hostile.o');
      const more = Array.from({ length: 1000 }, () => ({ ...relocations, data: undefined, sameAs: 3 }));
      expect(() => readLinkGraph(elfFile(new Uint8Array(8), [text, relocations, symbols, ...more]), 'hostile.o'))
        .to.throw(/hostile\.o: .* sections lie in the same bytes/)
        .that.includes({ code: 'BAD_OBJECT' });
    });

    it('refuses names of sections that overlap without end', () => {
      const names = new Uint8Array(50_000).fill(0xc3);
      const few = Array.from({ length: 4 }, (_, i) => ({ ...text, name: i }));
      expect(readLinkGraph(elfFile(names, few), 'hostile.o').sections.length).to.equal(4);
      const many = Array.from({ length: 1000 }, (_, i) => ({ ...text, name: i }));
      expect(() => readLinkGraph(elfFile(names, many), 'hostile.o'))
        .to.throw(/hostile\.o: .* names of its sections overlap/)
        .that.includes({ code: 'BAD_OBJECT' });
    });

    it('refuses names of symbols that overlap without end, in objects and in archives', () => {
      const strings = { type: elf.SHT_STRTAB, data: new Uint8Array(50_000).fill(0xc3) };
      const object = (count: number): Uint8Array => {
        const rows = Array.from({ length: count }, (_, name) => ({ name, info: GLOBAL_FUNCTION, section: 2 }));
        const symbols = { type: elf.SHT_SYMTAB, data: symbolTable(rows), link: 3, entryBytes: elf.SYM_BYTES };
        return elfFile(new Uint8Array(8), [text, strings, symbols]);
      };
      const graph = readLinkGraph(object(4), 'hostile.o');
      expect(graph.symbolName(4).length).to.be.greaterThan(1000);
      const overlap = /hostile\.[oa].*: .* names of its symbols overlap/;
      expect(() => readLinkGraph(object(1000), 'hostile.o'))
        .to.throw(overlap)
        .that.includes({ code: 'BAD_OBJECT' });
      const member = object(1000);
      const header = `${'m.o/'.padEnd(48)}${String(member.length).padEnd(10)}\x60\n`;
      const archived = Buffer.concat([Buffer.from(`!<arch>\n${header}`), member]);
      expect(() => readArchive(Uint8Array.from(archived), 'hostile.a')).to.throw(overlap);
    });

    it('refuses names of archive members that overlap without end', () => {
      const member = (name: string, content: string): string =>
        `${name.padEnd(48)}${String(content.length).padEnd(10)}\x60\n${content}`;
      const archived = (count: number): Uint8Array =>
        Buffer.from(`!<arch>\n${member('//', 'x'.repeat(4000))}${member('/0', '').repeat(count)}`);
      expect(readArchive(archived(10), 'hostile.a').members[9].name).to.equal('x'.repeat(4000));
      expect(() => readArchive(archived(1000), 'hostile.a'))
        .to.throw(/hostile\.a: .* names of its members overlap/)
        .that.includes({ code: 'BAD_ARCHIVE' });
    });

    it('accepts names that are there often, and tails of other names', () => {
      const strings = { type: elf.SHT_STRTAB, data: Uint8Array.from(Buffer.from('\0a_name_of_a_label\0')) };
      const rows = Array.from({ length: 5000 }, (_, i) => ({ name: 1 + (i % 4), info: 0, section: 2 }));
      const symbols = { type: elf.SHT_SYMTAB, data: symbolTable(rows), link: 3, entryBytes: elf.SYM_BYTES };
      const graph = readLinkGraph(elfFile(new Uint8Array(8), [text, strings, symbols]), 'hostile.o');
      expect(graph.symbolName(2)).to.equal('_name_of_a_label');
    });

    it('follows a group of very many sections once', () => {
      // Following it from each of its members again takes minutes.
      const count = 150_000;
      const words = Uint32Array.from({ length: count + 1 }, (_, i) => (i === 0 ? 0 : i + 4));
      const group = { type: elf.SHT_GROUP, data: new Uint8Array(words.buffer), link: 4, info: 1, entryBytes: 4 };
      const symbols = {
        type: elf.SHT_SYMTAB,
        data: symbolTable([{ name: 0, info: GLOBAL_FUNCTION, section: 5 }]),
        link: 1,
        entryBytes: elf.SYM_BYTES,
      };
      const one = { ...text, data: undefined };
      const members = Array.from({ length: count }, () => one);
      const graph = readLinkGraph(
        elfFile(new Uint8Array(8), [text, group, symbols, ...members, { ...text, data: undefined }]),
        'hostile.o',
      );
      const liveness = new Liveness(graph, () => true);
      liveness.markSymbol(1);
      liveness.drain(() => undefined);
      expect(liveness.hasSection(count + 4)).to.equal(true);
    });

    it('looks for sections by very many names', () => {
      // Looking at each section for each name takes minutes.
      const count = 150_000;
      const names = Buffer.from(
        Array.from({ length: count }, (_, i) => `\0n${i.toString(36).padStart(4, '_')}`).join(''),
      );
      const sections = Array.from({ length: count }, (_, i) => ({ ...text, data: undefined, name: 1 + 6 * i }));
      const graph = readLinkGraph(elfFile(names, sections), 'hostile.o');
      const plan = planLinkUnit(graph);
      const liveness = new Liveness(graph, () => true);
      let found = 0;
      for (const { name, index } of graph.sections) {
        liveness.markNamed(name);
        if (liveness.hasSection(index)) found++;
        boundsOf(plan, name);
      }
      expect(found).to.equal(count);
    });

    it('copies no more names than it needs when it puts sections together', () => {
      const long = `\0${'x'.repeat(100_000)}\0`;
      const strings = { type: elf.SHT_STRTAB, data: Uint8Array.from(Buffer.from(`${long}f\0`)) };
      const rows = [{ name: long.length, info: GLOBAL_FUNCTION, section: 4 }];
      const symbols = { type: elf.SHT_SYMTAB, data: symbolTable(rows), link: 2, entryBytes: elf.SYM_BYTES };
      const graph = readLinkGraph(elfFile(new Uint8Array(8), [strings, symbols, text, text]), 'hostile.o');
      const gathered = gatherSections('', [{ graph, sections: [4, 5] }]).graph;
      expect(gathered.symbolName(1)).to.equal('f');
      expect(gathered.object.symbols.strings.length).to.equal(3);
    });
  });
});
