import { FRAME_BYTES } from '@telejit/shared/wire';

const MIB = 1024 * 1024;

/** What one session, and one operation, may ask for. */
export const LIMITS = {
  frameBytes: FRAME_BYTES,
  contentCount: 8192,
  /** Content that is being received at once. */
  partialContents: 64,
  linkBytes: 512 * MIB,
  /** Segments of one batch, whose addresses travel in one reply. */
  linkSegments: 262_144,
  /** Tags, lengths and numbers in a batch that travels as content. */
  batchReads: 4 * 1024 * 1024,
  unitsPerSession: 1_000_000,
  /** What is kept of the link units of all sessions beside their segments: of the memory that V8 may take. */
  recordsShare: 1 / 4,
  /** Sessions of one process at once. */
  sessions: 1024,
  /** Connections at once of an executor that serves sessions itself; a daemon has a limit of its own. */
  connections: 2048,
  /** Requests under way on one connection: sessions, and others. */
  streams: 2048,
  /** Memory and bytes carried by one reply: a frame less what surrounds them. */
  replyBytes: FRAME_BYTES - 64 * 1024,
  /** Answers that a peer has not read, beyond which its operations wait. */
  unsentBytes: 16 * MIB,
  /** Symbols that one operation may look up: their addresses travel in one reply. */
  symbolsPerLookup: 262_144,
  /** Shared libraries of one session, and how often they are loaded under numbers. */
  libraries: 1024,
  libraryNumbers: 4096,
  /** Addresses, and names, that one operation may describe. */
  describedAddresses: 4096,
  /** What AllocateMemory has given to one session. */
  allocations: 65_536,
  /** What one operation may search, for what, and how much it may find. */
  searchBytes: 64 * MIB,
  patternBytes: 4096,
  foundAddresses: 65_536,
  callBufferBytes: 64 * MIB,
  /** Buffers of one session's calls that run or wait for their turn. */
  callBytes: 1024 * MIB,
  /** Calls of one session that run at once; further ones wait for their turn. */
  runningCalls: 256,
  /** Operations of one session that wait: calls for their turn, or others for initializers to end. */
  waitingOperations: 65_536,
  /** What those take that wait for initializers to end. */
  waitingBytes: 64 * MIB,
  /** Threads of one session that wait for the controller to say where they go on. */
  waitingUpcalls: 65_536,
  /** What they have handed over together. */
  waitingUpcallBytes: 128 * MIB,
  /** Parts of memory that code may hand to the controller at once. */
  upcallParts: 256,
  /** Threads that one answer lists, and their ends that a session is told of at once. */
  listedThreads: 4096,
  threadEnds: 64,
  stackBytes: 1024 * MIB,
  leastStackBytes: 64 * 1024,
  programArgumentBytes: 2 * MIB,
  runningPrograms: 256,
  /** Of a resumable session: what may be sent ahead of acknowledgements, and what is kept while it has no connection. */
  unacknowledgedBytes: 16 * MIB,
  resumableBytes: 256 * MIB,
} as const;
