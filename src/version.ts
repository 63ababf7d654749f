import manifest from '../package.json' with { type: 'json' };

/** Version of the package. */
export const VERSION: string = manifest.version;

declare const SOURCES_HASH: string;

/** What this build was made of, hashed; null where the sources themselves run. */
export const BUILD: string | null = typeof SOURCES_HASH === 'undefined' ? null : SOURCES_HASH;
