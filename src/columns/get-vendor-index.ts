import { buildVendorIndex, type VendorIndex } from './vendor-index.ts';

/** The headers of known products, read from their table. In the package, get-stored-vendor-index.ts stands in for this file. */
export const getVendorIndex = (): VendorIndex => buildVendorIndex();
