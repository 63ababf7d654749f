type ColumnData = { readonly column: string };
/** `due` is the last day, empty where the collection has no date. */
type DueData = { readonly column: string; readonly due: string };
type ItemsData = { readonly items: readonly string[] };

export const NOTICE_MESSAGES = {
  noNoticeColumn: {
    en: (d: { readonly records: number }) =>
      `${d.records === 1 ? 'one record comes' : `${d.records} records come`} from somebody other than the person, and no column says when the person was informed: within one month, and at the latest with the first message (GDPR 14(3)). Export the date of the notice.`,
    fr: (d: { readonly records: number }) =>
      `${d.records === 1 ? 'un enregistrement vient' : `${d.records} enregistrements viennent`} d'un tiers, et aucune colonne ne dit quand la personne a été informée : dans le mois, et au plus tard lors du premier message (RGPD 14(3)). Exportez la date d'information.`,
  },
  overdue: {
    en: (d: DueData) =>
      `"${d.column}" is empty: this person did not give the data and should have been informed by ${d.due} (GDPR 14(3)(a)). Inform them now, with the source, or delete the record.`,
    fr: (d: DueData) =>
      `« ${d.column} » est vide : cette personne n'a pas donné les données elle-même et devait être informée au plus tard le ${d.due} (RGPD 14(3)(a)). Informez-la maintenant, source comprise, ou supprimez l'enregistrement.`,
  },
  due: {
    en: (d: DueData) =>
      `"${d.column}" is empty: this person did not give the data and must be informed ${d.due === '' ? 'within one month of the collection, whose date is not known, and' : `by ${d.due}, and`} at the latest with the first message (GDPR 14(3)).`,
    fr: (d: DueData) =>
      `« ${d.column} » est vide : cette personne n'a pas donné les données elle-même et doit être informée ${d.due === '' ? 'dans le mois de la collecte, dont la date est inconnue, et' : `avant le ${d.due}, et`} au plus tard lors du premier message (RGPD 14(3)).`,
  },
  late: {
    en: (d: ColumnData) =>
      `"${d.column}" is more than one month after the collection (GDPR 14(3)(a)). It can't be undone: record why, and inform sooner.`,
    fr: (d: ColumnData) =>
      `« ${d.column} » tombe plus d'un mois après la collecte (RGPD 14(3)(a)). C'est irréparable : consignez pourquoi, et informez plus tôt.`,
  },
  afterContact: {
    en: (d: ColumnData) =>
      `"${d.column}" is later than a contact: the notice is due with the first message at the latest (GDPR 14(3)(b)). Record why, and put the notice into the first message.`,
    fr: (d: ColumnData) =>
      `« ${d.column} » est postérieure à un contact : l'information est due au plus tard lors du premier message (RGPD 14(3)(b)). Consignez pourquoi, et placez l'information dans le premier message.`,
  },
  notConfigured: {
    en: () =>
      'the notice to people is not described in the configuration, so whether it says all that it must was not checked (GDPR 13, 14). Set campaign.notice.',
    fr: () =>
      "l'information des personnes n'est pas décrite dans la configuration : il n'a pas été vérifié si elle est complète (RGPD 13, 14). Indiquez campaign.notice.",
    unchecked: true,
    setting: 'campaign.notice',
  },
  firstLevel: {
    en: (d: ItemsData) =>
      `the first level of the notice, in the message itself, lacks: ${d.items.join('; ')} (GDPR 13, 14). Add it, and say so under campaign.notice.first.`,
    fr: (d: ItemsData) =>
      `au premier niveau de l'information, dans le message même, il manque : ${d.items.join(' ; ')} (RGPD 13, 14). Ajoutez-le, et indiquez-le sous campaign.notice.first.`,
  },
  secondLevel: {
    en: (d: ItemsData) =>
      `the second level of the notice, which holds everything, lacks: ${d.items.join('; ')}. Add it, and say so under campaign.notice.second.`,
    fr: (d: ItemsData) =>
      `au second niveau de l'information, qui contient tout, il manque : ${d.items.join(' ; ')}. Ajoutez-le, et indiquez-le sous campaign.notice.second.`,
  },
} as const;
