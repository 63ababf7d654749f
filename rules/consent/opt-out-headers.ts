import type { Channel } from '../../src/law/types.ts';

const CALLS: readonly Channel[] = ['phone', 'automated-call'];

/**
 * Refusals that name their channel in one phrase, by the words of the header run together. Sources: CRM exports and
 * the do-not-call registers of Europe. A `Do not mail` is left out: it can mean either kind of mail.
 */
export const REFUSALS_OF_ONE_CHANNEL: Readonly<Partial<Record<string, readonly Channel[]>>> = {
  anrufsperre: CALLS,
  belmeniet: CALLS,
  belmenietregister: CALLS,
  bittenichtanrufen: CALLS,
  bloctel: CALLS,
  ctps: CALLS,
  donotcall: CALLS,
  donotcallme: CALLS,
  donotemail: ['email'],
  donotphone: CALLS,
  donotpost: ['post'],
  donotsms: ['sms'],
  dontcall: CALLS,
  dontemail: ['email'],
  emailoptout: ['email'],
  geentelefoon: CALLS,
  hsemailoptout: ['email'],
  keineanrufe: CALLS,
  keineemails: ['email'],
  keinemails: ['email'],
  mailsperre: ['email'],
  nepasappeler: CALLS,
  nepasmailer: ['email'],
  neplusappeler: CALLS,
  nichtanrufen: CALLS,
  nietbellen: CALLS,
  nietmeerbellen: CALLS,
  nocall: CALLS,
  nocalls: CALLS,
  nochiamate: CALLS,
  noemail: ['email'],
  noemails: ['email'],
  nollamar: CALLS,
  nonchiamare: CALLS,
  nophone: CALLS,
  rpo: CALLS,
  telefonsperre: CALLS,
  tps: CALLS,
  tpsctps: CALLS,
  tpsflag: CALLS,
  tpsregistered: CALLS,
  unsubscribedfromallemail: ['email'],
};
