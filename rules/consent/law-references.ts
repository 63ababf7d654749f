import { gdpr } from '../../src/law/articles.ts';
import type { LawReference } from '../../src/linter/finding.ts';

export const OBJECTION: readonly LawReference[] = [{ ...gdpr('21(2)-(3)'), basis: 'statute' }];
export const PROOF: readonly LawReference[] = [{ ...gdpr('7(1)'), basis: 'statute' }];
export const DEFINITION: readonly LawReference[] = [{ ...gdpr('4(11)'), basis: 'statute' }];
