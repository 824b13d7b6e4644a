import { InputError } from '@telejit/shared';
import { parsePrototype } from '@telejit/controller';
import { expect } from 'chai';

describe('parsePrototype', () => {
  const good: [string, string, string, string[]][] = [
    ['int add(int, int)', 'add', 'int', ['int', 'int']],
    ['int add(int a, int b);', 'add', 'int', ['int', 'int']],
    ['void stop(void)', 'stop', 'void', []],
    ['void stop()', 'stop', 'void', []],
    ['unsigned long long f(unsigned x)', 'f', 'unsigned long long', ['unsigned']],
    ['double mix(float a, double)', 'mix', 'double', ['float', 'double']],
    ['uint64_t f(int64_t, size_t n)', 'f', 'uint64_t', ['int64_t', 'size_t']],
    ['bool is_even(unsigned int n)', 'is_even', 'bool', ['unsigned int']],
    [
      '  const  char * name ( struct point *p , ... unused )'.replace('... unused', 'int x'),
      'name',
      'const  char *',
      ['struct point *p', 'int'],
    ],
  ];
  for (const [text, name, result, parameters] of good) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const prototype = parsePrototype(text);
      expect(prototype.name).to.equal(name);
      expect(prototype.result.name).to.equal(result);
      expect(prototype.parameters.map((parameter) => parameter.type.kind)).to.have.length(parameters.length);
    });
  }

  it('tells strings, const pointers and out pointers apart', () => {
    const { parameters } = parsePrototype(
      'void f(const char *s, char *t, const uint8_t *in, uint8_t *out, _Out_ int *n, void *p, char **v, int a[4])',
    );
    const seen = parameters.map(({ type, isOut }) =>
      type.kind === 'pointer'
        ? `${type.isString ? 's' : '-'}${type.isConst ? 'c' : '-'}${isOut ? 'o' : '-'}`
        : type.kind,
    );
    expect(seen).to.deep.equal(['sc-', 's-o', '-c-', '--o', '--o', '--o', '--o', '--o']);
  });

  const bad: [string, string][] = [
    ['', 'there must be one name and one pair of parentheses'],
    ['int add', 'there must be one name and one pair of parentheses'],
    ['add(int)', 'the result type and the name must stand before the parentheses'],
    ['int f(int, ...)', 'variable arguments are not supported'],
    ['int f(int,,int)', 'a parameter is empty'],
    ['int f(struct point p)', 'the type "struct point p" is not known'],
    ['quux f(int)', 'the type "quux" is not known'],
    ['int f(void, int)', '"void" has no value'],
    ['int f(int (*callback)(int))', 'there must be one name and one pair of parentheses'],
  ];
  for (const [text, why] of bad) {
    it(`refuses ${JSON.stringify(text)}: ${why}`, () => {
      expect(() => parsePrototype(text))
        .to.throw(InputError, why)
        .with.property('code', 'BAD_PROTOTYPE');
    });
  }
});
