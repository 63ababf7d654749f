import type { AnyRule } from '../src/linter/rule.ts';
import accuracy from './accuracy.ts';
import b2bRelevance from './b2b-relevance.ts';
import consentChannel from './consent-channel.ts';
import dpia from './dpia.ts';
import informationNotice from './information-notice.ts';
import minimization from './minimization.ts';
import objectionMechanism from './objection-mechanism.ts';
import origin from './origin.ts';
import processorContract from './processor-contract.ts';
import retention from './retention.ts';
import suppressionMatch from './suppression-match.ts';

/** The rules that ship with the tool, in the order of the method. */
export const builtInRules: readonly AnyRule[] = [
  origin,
  accuracy,
  minimization,
  retention,
  processorContract,
  informationNotice,
  suppressionMatch,
  b2bRelevance,
  consentChannel,
  objectionMechanism,
  dpia,
];
