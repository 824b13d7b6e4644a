/** Protocol versions that this build speaks (proto/telejit/v1). */
export const PROTOCOL_MIN = 1;
export const PROTOCOL_MAX = 1;

/** ABI version of the native runtime's entry point table (packages/controller/src/runtime/runtime.c). */
export const RUNTIME_ABI = 8;

export const SOFTWARE_VERSION = '0.1.0';

/** Content is sent in chunks of this size. */
export const CHUNK_BYTES = 256 * 1024;

/** A piece of a segment of at least this size travels as content, named by hash; smaller ones travel inline. */
export const CONTENT_THRESHOLD_BYTES = 4096;

/** A link batch whose encoding is larger than this travels as content. */
export const INLINE_BATCH_BYTES = 256 * 1024;

/** Bytes of standard input that may be under way to one program without an InputCredit. */
export const INPUT_WINDOW_BYTES = 256 * 1024;

/** Bytes of output that may be under way from one program without an OutputCredit. */
export const OUTPUT_WINDOW_BYTES = 1024 * 1024;

/** HTTP/2 flow control window of both sides (the default of 64 KiB halves throughput). */
export const FLOW_CONTROL_WINDOW_BYTES = 8 * 1024 * 1024;

/** Largest gRPC message either side takes. */
export const FRAME_BYTES = 4 * 1024 * 1024;

/** Tags, lengths and numbers in one frame, either way. */
export const FRAME_READS = 1024 * 1024;
