// The language: `def NAME(PARAMETER ...) EXPRESSION`, all numbers are doubles; + - * /, parentheses, calls.

/** A function of the language, and where the names that it calls come from is nobody's business here. */
export interface Definition {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly body: string;
}

/** @throws SyntaxError */
export function parseDefinition(line: string): Definition {
  const match = /^\s*def\s+(\w+)\s*\(([\w\s]*)\)(.*)$/.exec(line);
  if (match === null) throw new SyntaxError(`not a definition: ${line}`);
  return { name: match[1], parameters: match[2].split(/\s+/).filter((one) => one !== ''), body: match[3] };
}

/** LLVM IR of a function. @throws SyntaxError */
export function irOf({ name, parameters, body }: Definition): string {
  const tokens = body.match(/\d+(\.\d+)?|\w+|[-+*/(),]/g) ?? [];
  const lines: string[] = [];
  const declared = new Map<string, number>();
  const value = (text: string): string => {
    lines.push(`  %t${lines.length} = ${text}`);
    return `%t${lines.length - 1}`;
  };
  const primary = (): string => {
    const token = tokens.shift() ?? '';
    if (token === '(') {
      const inner = sum();
      tokens.shift();
      return inner;
    }
    if (/^\d/.test(token)) return Number(token).toExponential(20);
    if (parameters.includes(token)) return `%${token}`;
    if (tokens.shift() !== '(') throw new SyntaxError(`${name}: what is "${token}"?`);
    const args: string[] = [];
    while (tokens[0] !== ')' && tokens.length > 0) {
      args.push(sum());
      if (tokens[0] === ',') tokens.shift();
    }
    tokens.shift();
    declared.set(token, args.length);
    return value(`call double @${token}(${args.map((arg) => `double ${arg}`).join(', ')})`);
  };
  const chain = (operand: () => string, operators: Readonly<Record<string, string>>): string => {
    let left = operand();
    for (let next = operators[tokens[0] ?? '']; next !== undefined; next = operators[tokens[0] ?? '']) {
      tokens.shift();
      left = value(`${next} double ${left}, ${operand()}`);
    }
    return left;
  };
  const product = (): string => chain(primary, { '*': 'fmul', '/': 'fdiv' });
  const sum = (): string => chain(product, { '+': 'fadd', '-': 'fsub' });
  const result = sum();
  if (tokens.length > 0) throw new SyntaxError(`${name}: "${tokens.join(' ')}" is left over`);
  declared.delete(name);
  const declarations = [...declared].map(
    ([callee, count]) => `declare double @${callee}(${Array<string>(count).fill('double').join(', ')})`,
  );
  const signature = parameters.map((one) => `double %${one}`).join(', ');
  return [...declarations, `define double @${name}(${signature}) {`, ...lines, `  ret double ${result}`, '}', ''].join(
    '\n',
  );
}
