export { irBody, type Body, type BodySource } from './body-dylibs.js';
export { HotSwap } from './hot-swap.js';
export { type Destination } from './location.js';
export { RedirectableSymbolManager, type InitialDestination } from './redirectable-symbols.js';
export { SwitchedVariants, type ObjectFile, type Variant } from './switched-variants.js';
