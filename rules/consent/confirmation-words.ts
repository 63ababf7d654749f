/** Words of headers, folded, under which a "no" means that a consent was not confirmed a second time, and no refusal. */
export const CONFIRMATION_WORDS: ReadonlySet<string> = new Set([
  'bestaetigt',
  'bestatigt',
  'bevestigd',
  'confermato',
  'confirmado',
  'confirmation',
  'confirme',
  'confirmed',
  'doble',
  'doi',
  'doppelt',
  'doppia',
  'doppio',
  'double',
  'dubbele',
]);
