import { messageOf, ProtocolError } from '@telejit/shared';
import { decodeBounded, readUint32Column, telejit, writeAddressColumn } from '@telejit/shared/wire';
import { LIMITS } from '../limits.js';
import type { LinkedUnit } from '../linker/index.js';
import { OperationFailure } from '../operation-failure.js';
import { answerInTurns } from './answer-in-turns.js';
import { UNHELD_BY_LINKS } from './operation-kind.js';
import type { Answer, OperationHandler, OperationScope, SessionContext } from '../session-context.js';

/**
 * Links a batch of units; a large one takes several turns of the event loop, in which other sessions go on. When there is no
 * room, but memory of released units is only waiting for threads to be looked at, the Link and what comes after it wait for
 * that.
 * @throws OperationFailure as `Linker.link`
 */
export const link: OperationHandler<telejit.v1.ILink> = (context, request, scope) => {
  let keepAgain = (): (() => void) => () => undefined;
  const inLaterTurns = {
    ...scope,
    fail: (error: unknown) => {
      if (isWorthWaiting(context, scope, error)) linkLater(context, request, scope, keepAgain());
      else scope.fail(error);
    },
  };
  try {
    const answer = answerInTurns(context, inLaterTurns, linking(context, request, scope.id));
    if (answer === undefined) keepAgain = context.content.setUsedAside();
    return answer;
  } catch (error) {
    if (!isWorthWaiting(context, scope, error)) throw error;
  }
  linkLater(context, request, scope, context.content.keepUsed());
  return undefined;
};

function isWorthWaiting({ state }: SessionContext, { isHolding }: OperationScope, error: unknown): boolean {
  return error instanceof OperationFailure && error.code === 'OUT_OF_MEMORY' && state.reclaimer.isWaiting && !isHolding;
}

/** Links once threads have been looked at. @param dropContent for when that has ended */
function linkLater(
  context: SessionContext,
  request: telejit.v1.ILink,
  scope: OperationScope,
  dropContent: () => void,
): void {
  // A copy: bytes in a decoded operation keep the whole frame in memory that they came in.
  const copy = telejit.v1.Link.decode(telejit.v1.Link.encode(request).finish());
  const goOn = scope.holdLater(UNHELD_BY_LINKS);
  const ended = (tell: () => void): void => {
    tell();
    dropContent();
    goOn();
  };
  const later = {
    ...scope,
    answer: (answer: Answer) => ended(() => scope.answer(answer)),
    fail: (error: unknown) => ended(() => scope.fail(error)),
  };
  context.state.reclaimer.whenLooked(() => {
    if (context.isClosed) return;
    try {
      const answer = answerInTurns(context, later, linking(context, copy, scope.id));
      if (answer !== undefined) later.answer(answer);
    } catch (error) {
      later.fail(error);
    }
  });
}

function* linking(context: SessionContext, request: telejit.v1.ILink, id: number): Generator<void, Answer> {
  const began = performance.now();
  let unitIds: readonly number[] | undefined;
  try {
    const batch = batchOf(context, request);
    unitIds = (batch.units ?? []).map((unit) => unit.id ?? 0);
    if (context.units.count + unitIds.length > LIMITS.unitsPerSession) {
      throw new OperationFailure(
        'LIMIT_EXCEEDED',
        `a session has at most ${LIMITS.unitsPerSession} link units and gaps between their numbers: release some, or open another session`,
      );
    }
    const { units, fixupsApplied } = yield* context.state.linker.link(batch, {
      isUnitUsed: (unit) => context.units.isUsed(unit),
      segmentAddress: (unit, segment) => context.units.segment(unit, segment).address,
      findProcessSymbol: (name, notIn) => context.symbols.find(name, notIn),
      hasProcessSymbol: (name) => context.symbols.addressOf(name) !== 0,
      findNearSymbol: (name, notIn) => {
        const found = context.symbols.find(name, notIn);
        return found === 0 ? 0 : context.state.nearSymbols.resolve(name, found);
      },
      findThreadLocal: (name, notIn) => context.symbols.findThreadLocal(name, notIn),
      findContent: (hash) => context.content.find(hash),
    });
    for (const unit of units) {
      context.units.publish(unit);
      context.initializers.add(unit);
    }
    const addresses = units.flatMap((unit) =>
      unit.segments.map(({ permission, address }) => (permission === 'thread-local' ? 0 : address)),
    );
    const elapsedUs = Math.round((performance.now() - began) * 1000);
    return { link: { segmentAddresses: writeAddressColumn(addresses), fixupsApplied, elapsedUs } };
  } catch (error) {
    context.units.recordFailure(id, unitIds);
    throw error;
  }
}

function batchOf(context: SessionContext, request: telejit.v1.ILink): telejit.v1.ILinkBatch {
  if (request.batch) return request.batch;
  const hash = request.batchContent;
  if (!hash) throw new OperationFailure('BAD_UNIT', 'the Link has no batch');
  const content = context.content.find(hash);
  if (content === undefined) {
    throw new OperationFailure('CONTENT_MISSING', 'the content of the batch is not held here; send it again', {
      missingContent: [hash],
    });
  }
  try {
    return decodeBounded(telejit.v1.LinkBatch, content, LIMITS.batchReads);
  } catch (error) {
    if (error instanceof ProtocolError) throw error;
    throw new OperationFailure('BAD_UNIT', `the content is not a LinkBatch: ${messageOf(error)}`, {}, error);
  }
}

/** Frees units, after what they registered for their end has run and when no call that runs now can be inside. */
export const release: OperationHandler<telejit.v1.IRelease> = (context, request, scope) => {
  const units: LinkedUnit[] = [];
  for (const id of readUint32Column(request.units ?? new Uint8Array(0), 'Release.units')) {
    const unit = context.units.take(id);
    if (unit === undefined) continue;
    context.initializers.remove(unit);
    units.push(unit);
  }
  context.endings.end(units, (error) => {
    if (error === undefined) scope.answer({ release: { released: units.length } });
    else scope.fail(error);
  });
  return undefined;
};
