import { readStoredJson } from '../detect/stored-file.ts';
import type { VendorIndex } from './vendor-index.ts';

/** The headers of known products, as the build stored them beside the code. */
export const getVendorIndex = (): VendorIndex => readStoredJson('vendors.json') as VendorIndex;
