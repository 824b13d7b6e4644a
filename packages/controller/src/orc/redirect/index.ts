export { RedirectableSymbolManager, type Destination, type InitialDestination } from './redirectable-symbols.js';
