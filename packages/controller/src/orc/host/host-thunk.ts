import { ASK_SYMBOL } from '@telejit/shared';
import type { Prototype } from '../prototype.js';
import { llvmType, SLOT_BYTES } from '../thunk.js';

/** A symbol of each host thunk: the place of its upcalls. */
export const HOST_PLACE_SYMBOL = 'telejit_host_place';

/** In a slot of a C string, instead of its length: there is none. */
export const NO_STRING = 2n ** 64n - 1n;

const SUPPORT_ASK = 'telejit_host_ask';
const SUPPORT_LENGTH = 'telejit_host_string_length';

/**
 * IR of what host thunks share, for the platform's dylib: what they need of the process is found whatever the program's own
 * code may find there.
 */
export const HOST_SUPPORT_IR = `
declare void @${ASK_SYMBOL}(i8*, i8*, i64)
declare i64 @strlen(i8*)

define hidden void @${SUPPORT_ASK}(i8* %place, i8* %parts, i64 %count) uwtable {
  call void @${ASK_SYMBOL}(i8* %place, i8* %parts, i64 %count)
  ret void
}

define hidden i64 @${SUPPORT_LENGTH}(i8* %string) uwtable {
  %none = icmp eq i8* %string, null
  br i1 %none, label %without, label %with
without:
  ret i64 -1
with:
  %length = call i64 @strlen(i8* %string)
  ret i64 %length
}
`;

/**
 * IR that defines a function of a prototype by handing its arguments to the controller: slots as in a call buffer, then C
 * strings, whose slots hold their length or NO_STRING. The result comes back in slot 0. Written with typed pointers, which
 * LLVM 14 and every newer version read.
 */
export function hostThunkIr(prototype: Prototype): string {
  const result = llvmType(prototype.result);
  const parameters = prototype.parameters.map(({ type }, i) => ({
    ...llvmType(type),
    isString: type.kind === 'pointer' && type.isString,
    name: `a${i}`,
    slot: i + 1,
  }));
  const strings = parameters.filter(({ isString }) => isString);
  const slotCount = parameters.length + 1;
  const partCount = strings.length + 1;
  const list = parameters.map(({ type, extension, name }) => `${type} ${extension}%${name}`).join(', ');
  const lines = [
    `@${HOST_PLACE_SYMBOL} = internal global i8 0`,
    `declare void @${SUPPORT_ASK}(i8*, i8*, i64)`,
    `declare i64 @${SUPPORT_LENGTH}(i8*)`,
    `define ${result.extension}${result.type} @${quoted(prototype.name)}(${list}) uwtable {`,
    `  %slots = alloca [${slotCount} x i64], align 16`,
    `  %parts = alloca [${partCount * 2} x i64], align 16`,
    `  %slots.address = ptrtoint [${slotCount} x i64]* %slots to i64`,
    ...storeWord('parts', partCount * 2, 0, '%slots.address'),
    ...storeWord('parts', partCount * 2, 1, String(slotCount * SLOT_BYTES)),
    ...storeWord('slots', slotCount, 0, '0'),
  ];
  for (const { type, name, slot, isString } of parameters) {
    lines.push(...storeWord('slots', slotCount, slot, '0'));
    if (isString) {
      lines.push(
        `  %${name}.length = call i64 @${SUPPORT_LENGTH}(i8* %${name})`,
        ...storeWord('slots', slotCount, slot, `%${name}.length`),
      );
    } else {
      lines.push(
        `  %${name}.word = getelementptr [${slotCount} x i64], [${slotCount} x i64]* %slots, i64 0, i64 ${slot}`,
        `  %${name}.slot = bitcast i64* %${name}.word to ${type}*`,
        `  store ${type} %${name}, ${type}* %${name}.slot, align 8`,
      );
    }
  }
  strings.forEach(({ name }, i) => {
    lines.push(
      `  %${name}.address = ptrtoint i8* %${name} to i64`,
      `  %${name}.none = icmp eq i8* %${name}, null`,
      `  %${name}.size = select i1 %${name}.none, i64 0, i64 %${name}.length`,
      ...storeWord('parts', partCount * 2, i * 2 + 2, `%${name}.address`),
      ...storeWord('parts', partCount * 2, i * 2 + 3, `%${name}.size`),
    );
  });
  lines.push(
    `  %parts.raw = bitcast [${partCount * 2} x i64]* %parts to i8*`,
    `  call void @${SUPPORT_ASK}(i8* @${HOST_PLACE_SYMBOL}, i8* %parts.raw, i64 ${partCount})`,
  );
  if (prototype.result.kind === 'void') {
    lines.push('  ret void');
  } else {
    lines.push(
      `  %result.slot = bitcast [${slotCount} x i64]* %slots to ${result.type}*`,
      `  %result = load ${result.type}, ${result.type}* %result.slot, align 16`,
      `  ret ${result.type} %result`,
    );
  }
  lines.push('}', '');
  return lines.join('\n');
}

/** Stores a word in an array of so many. */
function storeWord(array: string, count: number, index: number, value: string): readonly string[] {
  const at = `%${array}.${index}.${value.replace(/\W/g, '')}`;
  return [
    `  ${at} = getelementptr [${count} x i64], [${count} x i64]* %${array}, i64 0, i64 ${index}`,
    `  store i64 ${value}, i64* ${at}, align 8`,
  ];
}

function quoted(name: string): string {
  return `"${name}"`;
}
