import type { Prototype } from './prototype.js';
import { llvmType, THUNK_SYMBOL } from './thunk.js';

/**
 * Where things are in the buffer of a batch, in bytes. Little-endian: the number of records (u64), the flag that asks the
 * loop to end (u32), the offset of each parameter's column (u64), the number of records that are done (u64), the column of
 * results. Columns have one element of the C type's width per record. An element of a pointer's column is an address, or
 * with its highest bit set an offset in the buffer.
 */
export interface BatchLayout {
  readonly stop: number;
  readonly columnOffsets: number;
  readonly done: number;
  readonly results: number;
}

const COLUMN_ALIGNMENT = 16;

/** Marks an element of a pointer's column as an offset in the buffer. */
export const IN_BUFFER = 1n << 63n;

/** The layout for a function with so many parameters. */
export function batchLayout(parameterCount: number): BatchLayout {
  const columnOffsets = 16;
  const done = alignColumn(columnOffsets + parameterCount * 8);
  return { stop: 8, columnOffsets, done, results: done + COLUMN_ALIGNMENT };
}

/** Where a column may begin. */
export function alignColumn(offset: number): number {
  return Math.ceil(offset / COLUMN_ALIGNMENT) * COLUMN_ALIGNMENT;
}

/**
 * IR of `void telejit_thunk(function, buffer)` that calls the function for every record of a batch, in order, until it is
 * asked to stop. What is done is counted in the buffer behind each result, so that it is known however the loop ends.
 */
export function batchThunkIr(prototype: Prototype): string {
  const layout = batchLayout(prototype.parameters.length);
  const result = llvmType(prototype.result);
  const parameters = prototype.parameters.map(({ type }, i) => ({ ...llvmType(type), kind: type.kind, name: `a${i}` }));
  const signature = `${result.type} (${parameters.map(({ type }) => type).join(', ')})`;
  const hasResult = prototype.result.kind !== 'void';
  const lines = [
    `define void @${THUNK_SYMBOL}(i8* %function, i8* %buffer) uwtable {`,
    'entry:',
    `  %typed = bitcast i8* %function to ${signature}*`,
    ...field('count', 0, 'i64'),
    '  %count = load i64, i64* %count.at, align 8',
    ...field('stop', layout.stop, 'i32'),
    ...field('done', layout.done, 'i64'),
  ];
  if (hasResult) lines.push(...field('results', layout.results, result.type));
  parameters.forEach(({ kind, type, name }, i) => {
    const element = kind === 'pointer' ? 'i64' : type;
    lines.push(
      ...field(`${name}.offset`, layout.columnOffsets + i * 8, 'i64'),
      `  %${name}.offset = load i64, i64* %${name}.offset.at, align 8`,
      `  %${name}.raw = getelementptr i8, i8* %buffer, i64 %${name}.offset`,
      `  %${name}.column = bitcast i8* %${name}.raw to ${element}*`,
    );
  });
  lines.push(
    '  br label %test',
    'test:',
    '  %k = phi i64 [ 0, %entry ], [ %next, %body ]',
    '  %stop = load volatile i32, i32* %stop.at, align 4',
    '  %goes = icmp eq i32 %stop, 0',
    '  %more = icmp ult i64 %k, %count',
    '  %both = and i1 %goes, %more',
    '  br i1 %both, label %body, label %exit',
    'body:',
  );
  for (const { kind, type, name } of parameters) {
    const element = kind === 'pointer' ? 'i64' : type;
    const loaded = kind === 'pointer' ? `${name}.word` : name;
    lines.push(
      `  %${name}.at = getelementptr ${element}, ${element}* %${name}.column, i64 %k`,
      `  %${loaded} = load ${element}, ${element}* %${name}.at`,
    );
    if (kind !== 'pointer') continue;
    lines.push(
      `  %${name}.inside = icmp slt i64 %${name}.word, 0`,
      `  %${name}.low = and i64 %${name}.word, ${IN_BUFFER - 1n}`,
      `  %${name}.own = getelementptr i8, i8* %buffer, i64 %${name}.low`,
      `  %${name}.other = inttoptr i64 %${name}.word to i8*`,
      `  %${name} = select i1 %${name}.inside, i8* %${name}.own, i8* %${name}.other`,
    );
  }
  const values = parameters.map(({ type, extension, name }) => `${type} ${extension}%${name}`).join(', ');
  if (hasResult) {
    lines.push(
      `  %result = call ${result.extension}${result.type} %typed(${values})`,
      `  %result.at = getelementptr ${result.type}, ${result.type}* %results.at, i64 %k`,
      `  store ${result.type} %result, ${result.type}* %result.at`,
    );
  } else {
    lines.push(`  call void %typed(${values})`);
  }
  lines.push(
    '  %next = add i64 %k, 1',
    '  store volatile i64 %next, i64* %done.at, align 8',
    '  br label %test',
    'exit:',
    '  ret void',
    '}',
    '',
  );
  return lines.join('\n');
}

/** `%NAME.at`, a typed pointer into the buffer. */
function field(name: string, offset: number, type: string): readonly string[] {
  return [
    `  %${name}.byte = getelementptr i8, i8* %buffer, i64 ${offset}`,
    `  %${name}.at = bitcast i8* %${name}.byte to ${type}*`,
  ];
}
