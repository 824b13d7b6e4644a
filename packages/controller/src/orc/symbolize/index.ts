export { formatFrame, formatFunction, type Frame, type InlinedFunction, type SourcePlace } from './frame.js';
export { Symbolizer, type SymbolizeOptions } from './symbolizer.js';
