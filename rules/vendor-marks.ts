/**
 * Beginnings of headers that only one product writes, and the product. Source: the products' export and API field names.
 */
export const HEADER_MARKS: readonly (readonly [beginning: string, vendor: string])[] = [
  ['apollo_', 'Apollo'],
  ['hs_', 'HubSpot'],
  ['hubspot', 'HubSpot'],
  ['klaviyo', 'Klaviyo'],
  ['mailchimp', 'Mailchimp'],
  ['salesforce', 'Salesforce'],
  ['sfdc', 'Salesforce'],
  ['zoominfo', 'ZoomInfo'],
];

/** Vendors whose name in a header is more often a word: a close date, a zoom, a company's web page. */
export const WORDS_IN_HEADERS: ReadonlySet<string> = new Set([
  'Adapt',
  'Close',
  'Companyweb',
  'Copper',
  'Folk',
  'Zoom',
]);
