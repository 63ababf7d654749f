export { findObjections } from './find-objections.ts';
export { OBJECTION_CHANNELS, type ObjectionChannel, type ObjectionMatch } from './types.ts';
