import { compileOffer, isRelevant, type RelevanceReason } from '../src/detect/relevance.ts';
import { gdpr } from '../src/law/articles.ts';
import { dataSubjects } from '../src/linter/data-subject.ts';
import { type Column, defineRule, type TableContext } from '../src/linter/rule.ts';
import { REASON_WORDS } from './reason-words.ts';

interface RelevanceData {
  readonly [fact: string]: string;
  readonly reason: RelevanceReason;
}

interface RelevanceTally {
  /** How many people are at work by their address only, so that nothing tells their profession. */
  byAddress: number;
}

const FIELDS = ['jobTitle', 'department', 'seniority', 'industry', 'industryCode', 'company'] as const;

function columnsOfWork(context: Pick<TableContext, 'columnOf'>) {
  return FIELDS.flatMap((field) => {
    const column = context.columnOf(field);
    return column === undefined ? [] : [{ field, column }];
  });
}

export default defineRule({
  name: 'b2b-relevance',
  step: 'rights',
  description: {
    en: "In B2B the offer relates to the person's profession.",
    fr: "En B2B, l'offre est en rapport avec la profession de la personne.",
  },
  law: [{ ...gdpr('6(1)(f)'), basis: 'statute' }],
  recommended: 'error',
  defaultOptions: {},
  messages: {
    noOffer: {
      en: () =>
        "no offer is configured, so whether it relates to people's jobs was not checked. Set campaign.offer.",
      fr: () =>
        "aucune offre n'est configurée : son rapport avec la profession des personnes n'a pas été vérifié. Indiquez campaign.offer.",
      unchecked: true,
      setting: 'campaign.offer',
    },
    noTitleColumn: {
      en: () =>
        'no column holds job titles, so whether the offer relates to them was not checked. Export the job title.',
      fr: () =>
        "aucune colonne ne contient la fonction des personnes : le rapport de l'offre avec elle n'a pas été vérifié. Exportez la fonction.",
      unchecked: true,
    },
    irrelevant: {
      en: (d: RelevanceData) =>
        `the offer does not relate to this person's profession: ${REASON_WORDS.en[d.reason]}. B2B prospecting without consent needs that relation (GDPR 6(1)(f); CNIL): leave the record out, or ask for consent.`,
      fr: (d: RelevanceData) =>
        `l'offre est sans rapport avec la profession de cette personne : ${REASON_WORDS.fr[d.reason]}. Sans consentement, la prospection B2B exige ce rapport (RGPD 6(1)(f) ; CNIL) : écartez l'enregistrement, ou recueillez un consentement.`,
    },
    unclear: {
      en: (d: RelevanceData) =>
        `whether the offer relates to this person's profession is not clear: ${REASON_WORDS.en[d.reason]}. Judge it yourself, or say more in campaign.offer.`,
      fr: (d: RelevanceData) =>
        `le rapport de l'offre avec la profession de cette personne n'est pas établi : ${REASON_WORDS.fr[d.reason]}. À vous d'en juger, ou précisez campaign.offer.`,
    },
  },
  tally: {
    create: (): RelevanceTally => ({ byAddress: 0 }),
    merge: (earlier, later) => ({ byAddress: earlier.byAddress + later.byAddress }),
    conclude({ byAddress }, context) {
      if (byAddress === 0) return;
      const messageId = context.settings.campaign.offer === undefined ? 'noOffer' : 'noTitleColumn';
      context.report({ messageId, data: {}, atMost: 'warn' });
    },
  },
  check(context) {
    const { offer, audience } = context.settings.campaign;
    if (audience === 'consumer') return undefined;
    const columns = columnsOfWork(context);
    const isForWork = columns.some(({ field }) => field !== 'industry' && field !== 'industryCode');
    const subjects = context.use(dataSubjects);
    if (!isForWork && audience === 'auto') {
      // Whether anybody is at work the addresses tell, one by one.
      const isPrivate = offer !== undefined && compileOffer(offer).kind === 'private';
      return (record, tally) => {
        if (subjects(record).audience !== 'professional') return;
        if (isPrivate) context.report({ messageId: 'irrelevant', record, ...PRIVATE });
        else tally.byAddress += 1;
      };
    }
    if (offer === undefined) {
      context.report({ messageId: 'noOffer', data: {}, atMost: 'warn' });
      return undefined;
    }
    if (!columns.some(({ field }) => field === 'jobTitle' || field === 'department')) {
      context.report({ messageId: 'noTitleColumn', data: {}, atMost: 'warn' });
    }
    const compiled = compileOffer(offer);
    // What a firm is called can only tell its industry.
    const shape = columns.filter(({ field }) => field !== 'company' || compiled.industries !== null);
    const saysNothing = shape.every(({ field }) => field === 'company');
    if (saysNothing && compiled.kind !== 'private') return undefined;
    const judge = context.perValue((key: string) => {
      const cells = key.split(SEPARATOR);
      return isRelevant(compiled, Object.fromEntries(shape.map(({ field }, at) => [field, cells[at] ?? ''])));
    });
    const place: Column | undefined = (columns.find(({ field }) => field === 'jobTitle') ?? columns[0])
      ?.column;

    return (record) => {
      const { audience: who } = subjects(record);
      if (who !== 'professional') return;
      const { relevant, reason } = judge(shape.map(({ column }) => record.cell(column)).join(SEPARATOR));
      if (relevant === true) return;
      const at = { record, ...(place === undefined ? {} : { column: place }), data: { reason } };
      if (relevant === 'unclear') context.report({ messageId: 'unclear', ...at, atMost: 'warn' });
      else
        context.report({ messageId: 'irrelevant', ...at, blocks: { channels: 'all', reason: 'irrelevant' } });
    };
  },
});

const SEPARATOR = '\u0001';
const PRIVATE = {
  data: { reason: 'private-offer' },
  blocks: { channels: 'all', reason: 'irrelevant' },
} as const;
