import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'chai';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Every TEST and TEST_F of those files of llvm/unittests/ExecutionEngine/Orc, in their order. */
const LLVM_TESTS: Readonly<Record<string, string>> = {
  'CoreAPIsTest.cpp': `
    ErrorReporter JITDylibAddToLinkOrder BasicSuccessfulLookup EmptyLookup ResolveUnrequestedSymbol
    MaterializationSideEffctsOnlyBasic MaterializationSideEffectsOnlyFailuresPersist RemoveSymbolsTest DiscardInitSymbol
    LookupWithHiddenSymbols LookupFlagsTest LookupWithGeneratorFailure TestBasicAliases TestChainedAliases
    TestBasicReExports TestThatReExportsDontUnnecessarilyMaterialize TestReexportsGenerator TestTrivialCircularDependency
    TestBasicQueryDependenciesReporting TestCircularDependenceInOneJITDylib FailureInDependency
    AddDependencyOnFailedSymbol FailAfterMaterialization FailMaterializerWithUnqueriedSymbols DropMaterializerWhenEmpty
    AddAndMaterializeLazySymbol TestBasicWeakSymbolMaterialization RedefineBoundWeakSymbol DefineMaterializingSymbol
    GeneratorTest SimpleAsynchronousGeneratorTest ErrorFromSuspendedAsynchronousGeneratorTest
    ErrorFromAutoSuspendedAsynchronousGeneratorTest BlockedGeneratorAutoSuspensionTest FailResolution
    FailEmissionAfterResolution FailAfterPartialResolution FailDefineMaterializingDueToDefunctTracker
    TestLookupWithUnthreadedMaterialization TestLookupWithThreadedMaterialization TestGetRequestedSymbolsAndReplace
    TestMaterializationResponsibilityDelegation TestMaterializeWeakSymbol GetDFSLinkOrderTree GetDFSLinkOrderDiamond
    GetDFSLinkOrderCycle RemoveJITDylibs SessionTeardownByFailedToMaterialize`,
  'ResourceTrackerTest.cpp': `
    BasicDefineAndRemoveAllBeforeMaterializing BasicDefineAndRemoveAllAfterMaterializing
    BasicDefineAndRemoveAllWhileMaterializing JITDylibClear BasicDefineAndExplicitTransferBeforeMaterializing
    BasicDefineAndExplicitTransferAfterMaterializing BasicDefineAndExplicitTransferWhileMaterializing`,
  'ObjectLinkingLayerTest.cpp': `
    AddLinkGraph ResourceTracker ClaimLateDefinedWeakSymbols HandleErrorDuringPostAllocationPass AddAndRemovePlugins
    AbsoluteSymbolsObjectLayer`,
  'LazyCallThroughAndReexportsTest.cpp': 'BasicLocalCallThroughManagerOperation Basics',
  'JITLinkRedirectionManagerTest.cpp': 'BasicRedirectionOperation',
  'ReOptimizeLayerTest.cpp': 'BasicReOptimization',
};

interface Row {
  readonly name: string;
  readonly what: string;
  readonly ours: readonly string[];
}

/** The cells of a Markdown table. */
function cellsOf(table: string): readonly (readonly string[])[] {
  const rows = table.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

describe('docs/ORC-TESTS.md', () => {
  const [head, ...sections] = read('docs/ORC-TESTS.md').split(/^## /m);
  const files = new Map(cellsOf(head).map(([short = '', file = '']) => [short.replaceAll('`', ''), file]));
  const rows = new Map(
    sections.map((section): [string, readonly Row[]] => [
      section.slice(0, section.indexOf('\n')),
      cellsOf(section).map(([name = '', what = '', ours = '']) => ({ name, what, ours: ours.split('<br>') })),
    ]),
  );

  it('lists each test of LLVM once, and says what it checks', () => {
    expect([...rows.keys()]).to.deep.equal(Object.keys(LLVM_TESTS));
    for (const [file, tests] of Object.entries(LLVM_TESTS)) {
      const listed = rows.get(file) ?? [];
      expect(listed.map(({ name }) => name)).to.deep.equal(tests.trim().split(/\s+/));
      for (const { name, what } of listed) expect(what, name).to.not.equal('');
    }
  });

  it('names tests of ours that exist for each, or says why there is none', () => {
    const sources = new Map([...files].map(([short, file]) => [short, read(file)]));
    const used = new Set<string>();
    for (const { name, ours } of [...rows.values()].flat()) {
      const tests = ours.filter((one) => !/^(does not apply|differs|not yet): ./.test(one));
      const [first = ''] = ours;
      if (tests.length === 0) expect(first, name).to.match(/^(does not apply|not yet): /);
      for (const one of tests) {
        const [, short = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(one) ?? [];
        const source = sources.get(short) ?? expect.fail(`${name}: "${one}" names no file of the table at the top`);
        const quoted = [`it('${title}'`, `it("${title}"`, `it(\`${title}\``];
        expect(
          quoted.some((start) => source.includes(start)),
          `${name}: ${String(files.get(short))} has no test "${title}"`,
        ).to.equal(true);
        used.add(short);
      }
    }
    expect([...used].sort()).to.deep.equal([...files.keys()].sort());
  });
});
