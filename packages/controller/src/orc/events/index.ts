export { SessionEvents } from './session-events.js';
export type {
  CompileEvent,
  LinkedFunction,
  LinkedUnitInfo,
  LinkEvent,
  ReleaseEvent,
  SessionEventKinds,
  SessionListener,
  SwapEvent,
  ThreadEndEvent,
  ThreadsLeftEvent,
} from './session-listener.js';
