export { formatFrame, type Frame, type SourcePlace } from './frame.js';
export { Symbolizer, type SymbolizeOptions } from './symbolizer.js';
