import {
  ExecutionSession,
  SymbolState,
  type JITDylib,
  type MaterializationUnit,
  type SymbolFlagBits,
} from '@telejit/controller/orc';
import { expect } from 'chai';
import { EXPORTED } from './support.js';

describe('names that will probably be asked for', () => {
  let session: ExecutionSession;
  let main: JITDylib;
  let told: string[];
  beforeEach(() => {
    session = new ExecutionSession();
    main = session.createDylib('main');
    told = [];
  });

  const unit = (
    name: string,
    references: readonly string[] = [],
    flags: SymbolFlagBits = EXPORTED,
  ): MaterializationUnit => ({
    name,
    symbols: new Map([[name, flags]]),
    anticipate: () => {
      told.push(name);
      return references;
    },
    materialize: () => {
      told.push(`materialize ${name}`);
    },
  });

  it('are told to the units that define them, and those that these refer to', () => {
    main.define(unit('a', ['b', 'nowhere']));
    main.define(unit('b', ['c']));
    main.define(unit('c'));
    main.define(unit('d'));
    main.anticipate(['a']);
    expect(told).to.deep.equal(['a', 'b', 'c']);
    expect(main.entry('a')?.state).to.equal(SymbolState.NeverSearched);
  });

  it('are told along chains of any length', () => {
    const length = 50_000;
    for (let i = 0; i < length; i++) main.define(unit(`link${i}`, [`link${i + 1}`]));
    main.anticipate(['link0']);
    expect(told).to.have.lengthOf(length);
  });

  it('are looked for where the code of each dylib sees them', () => {
    const other = session.createDylib('other');
    const hidden = session.createDylib('hidden');
    main.addToLinkOrder(hidden, other);
    hidden.define(unit('a', [], 0));
    other.define(unit('a', ['b']));
    main.define(unit('b'));
    main.anticipate(['a']);
    expect(told).to.deep.equal(['a']);
    told = [];
    other.addToLinkOrder(main);
    main.anticipate(['a']);
    expect(told).to.deep.equal(['a', 'b']);
    told = [];
    hidden.anticipate(['a']);
    expect(told).to.deep.equal(['a']);
  });

  it('are left alone where a generator might define them first', () => {
    const other = session.createDylib('other');
    main.addToLinkOrder(other);
    other.define(unit('a'));
    main.define(unit('b'));
    main.addGenerator({
      tryToGenerate: () => {
        told.push('generator');
      },
    });
    main.anticipate(['a', 'b']);
    expect(told).to.deep.equal(['b']);
  });

  it('are not told to units that are being materialized, nor to those that do not care', () => {
    main.define(unit('a'));
    main.define({ ...unit('b'), anticipate: undefined });
    session.lookup(main.linkOrder, ['a']).catch(() => undefined);
    main.anticipate(['a', 'b']);
    expect(told).to.deep.equal(['materialize a']);
  });
});
