// Builds a function with llvm-bindings' IRBuilder, and runs it in an executor:
//   node examples/llvm-bindings/build-function.mjs 90
import { pathToFileURL } from 'node:url';

/**
 * A module with `uint64_t fibonacci(uint64_t n)`, as a loop over two variables on the stack.
 * @returns a Module of llvm-bindings, whose LLVMContext stays alive with it
 */
export async function buildModule() {
  const { default: llvm } = await import('llvm-bindings');
  const context = new llvm.LLVMContext();
  const module = new llvm.Module('fibonacci', context);
  const builder = new llvm.IRBuilder(context);
  const i64 = builder.getInt64Ty();
  const type = llvm.FunctionType.get(i64, [i64], false);
  const fibonacci = llvm.Function.Create(type, llvm.Function.LinkageTypes.ExternalLinkage, 'fibonacci', module);
  const [entry, head, body, done] = ['entry', 'head', 'body', 'done'].map((name) =>
    llvm.BasicBlock.Create(context, name, fibonacci),
  );

  builder.SetInsertPoint(entry);
  const current = builder.CreateAlloca(i64, null, 'current');
  const next = builder.CreateAlloca(i64, null, 'next');
  builder.CreateStore(builder.getInt64(0), current);
  builder.CreateStore(builder.getInt64(1), next);
  builder.CreateBr(head);

  builder.SetInsertPoint(head);
  const left = builder.CreatePHI(i64, 2, 'left');
  left.addIncoming(fibonacci.getArg(0), entry);
  const isDone = builder.CreateICmpEQ(left, builder.getInt64(0), 'isDone');
  builder.CreateCondBr(isDone, done, body);

  builder.SetInsertPoint(body);
  const before = builder.CreateLoad(i64, current);
  const after = builder.CreateLoad(i64, next);
  builder.CreateStore(after, current);
  builder.CreateStore(builder.CreateAdd(before, after), next);
  left.addIncoming(builder.CreateSub(left, builder.getInt64(1)), body);
  builder.CreateBr(head);

  builder.SetInsertPoint(done);
  builder.CreateRet(builder.CreateLoad(i64, current));

  if (llvm.verifyModule(module)) throw new Error(`the module is not well-formed:\n${module.print()}`);
  return module;
}

async function main() {
  const { LLJIT } = await import('@telejit/controller');
  const n = BigInt(process.argv[2] ?? 90);
  const jit = await LLJIT.builder().create();
  try {
    await jit.addIRModule(await buildModule());
    const fibonacci = jit.function('uint64_t fibonacci(uint64_t n)');
    console.log(`fibonacci(${n}) = ${await fibonacci(n)}`);
  } finally {
    await jit.close();
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
