import * as shared from '@telejit/shared';
import { expect } from 'chai';

const { CancelledError, CompileError, ConnectionError, ExecutorError, InputError } = shared;
const { InternalError, LinkError, LookupError, messageOf, ProtocolError, TelejitError } = shared;

describe('errors', () => {
  const classes = [
    InputError,
    CompileError,
    LinkError,
    LookupError,
    ExecutorError,
    ConnectionError,
    ProtocolError,
    CancelledError,
  ];
  for (const type of classes) {
    it(`${type.name} has a code, a name, data and a cause, and is a TelejitError`, () => {
      const cause = new Error('below');
      const error = new type('SOME_CODE', 'what happened', { cause, data: { at: 1 } });
      expect(error).to.be.instanceOf(TelejitError).and.instanceOf(Error);
      expect(error.name).to.equal(type.name);
      expect(error.code).to.equal('SOME_CODE');
      expect(error.message).to.equal('what happened');
      expect(error.cause).to.equal(cause);
      expect(error.data).to.deep.equal({ at: 1 });
    });
  }

  it('have no cause, and no data, unless they are given', () => {
    const error = new InputError('SOME_CODE', 'what happened');
    expect(error).not.to.have.property('cause');
    expect(error.data).to.deep.equal({});
  });

  it('mark our own bugs', () => {
    const error = new InternalError('a state that cannot be');
    expect(error.code).to.equal('INTERNAL');
    expect(error.message).to.equal('internal error: a state that cannot be');
  });
});

describe('messageOf', () => {
  const thrown: [string, unknown, string][] = [
    ['an Error', new RangeError('too far'), 'too far'],
    ['a string', 'text', 'text'],
    ['undefined', undefined, 'undefined'],
    ['null', null, 'null'],
  ];
  for (const [name, value, message] of thrown) {
    it(`reads ${name}`, () => expect(messageOf(value)).to.equal(message));
  }
});
