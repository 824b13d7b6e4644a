export { HotSwap, irBody, type Body, type BodySource } from './hot-swap.js';
export { RedirectableSymbolManager, type Destination, type InitialDestination } from './redirectable-symbols.js';
