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
} from './session-listener.js';
