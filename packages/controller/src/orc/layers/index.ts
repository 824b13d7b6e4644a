export { ObjectLayer } from './object-layer.js';
export { ProcessSymbolsGenerator } from './process-symbols-generator.js';
export { StaticLibraryGenerator } from './static-library-generator.js';
