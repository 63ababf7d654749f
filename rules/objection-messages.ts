import type { Channel } from '../src/law/types.ts';
import type { HiddenBy } from '../src/linter/template.ts';
import { byChannels, HIDDEN_WORDS } from './labels.ts';

type None = Readonly<Record<never, never>>;

/** What `objection-mechanism` says. */
export const OBJECTION_MESSAGES = {
  noTemplates: {
    en: () =>
      'no message of the campaign is configured, so whether each one offers a simple way to object was not checked (GDPR 21). Set campaign.templates.',
    fr: () =>
      "aucun message de la campagne n'est configuré : il n'a pas été vérifié que chacun offre un moyen simple de s'opposer (RGPD 21). Indiquez campaign.templates.",
    unchecked: true,
    setting: 'campaign.templates',
  },
  channelWithoutTemplate: {
    en: (d: { readonly channel: Channel }) =>
      `the campaign goes out ${byChannels([d.channel], 'en')}, but no message for it is configured, so whether it offers a simple way to object was not checked (GDPR 21). Add it to campaign.templates.`,
    fr: (d: { readonly channel: Channel }) =>
      `la campagne part ${byChannels([d.channel], 'fr')}, mais aucun message correspondant n'est configuré : le moyen de s'opposer n'a pas été vérifié (RGPD 21). Ajoutez-le à campaign.templates.`,
    unchecked: true,
    setting: 'campaign.templates',
  },
  noController: {
    en: () =>
      'no controller is configured, so whether the messages name their sender was not checked (GDPR 13, 14). Set campaign.controller.',
    fr: () =>
      "aucun responsable du traitement n'est configuré : il n'a pas été vérifié que les messages nomment leur expéditeur (RGPD 13, 14). Indiquez campaign.controller.",
    unchecked: true,
    setting: 'campaign.controller',
  },
  noUnsubscribe: {
    en: (_: None) =>
      'no link lets people unsubscribe: each message must offer a simple way to object (GDPR 21(2)-(3)). Add a visible link, such as "Unsubscribe".',
    fr: (_: None) =>
      "aucun lien ne permet de se désinscrire : chaque message doit offrir un moyen simple de s'opposer (RGPD 21(2)-(3)). Ajoutez un lien visible, par exemple « Se désinscrire ».",
  },
  unsubscribeHidden: {
    en: (d: { readonly by: HiddenBy }) =>
      `the link to unsubscribe can't be seen: ${HIDDEN_WORDS.en[d.by]}. Objecting must be simple (GDPR 21(2)-(3)). Make it visible.`,
    fr: (d: { readonly by: HiddenBy }) =>
      `le lien de désinscription est invisible : ${HIDDEN_WORDS.fr[d.by]}. S'opposer doit être simple (RGPD 21(2)-(3)). Rendez-le visible.`,
  },
  unsubscribeImage: {
    en: (_: None) =>
      'the link to unsubscribe is an image only, which many mail programs do not show (GDPR 21(2)-(3)). Write it as text.',
    fr: (_: None) =>
      "le lien de désinscription n'est qu'une image, que beaucoup de messageries n'affichent pas (RGPD 21(2)-(3)). Écrivez-le en texte.",
  },
  unsubscribeEmpty: {
    en: (_: None) =>
      'the link to unsubscribe holds no text: nobody can see or follow it (GDPR 21(2)-(3)). Write its text.',
    fr: (_: None) =>
      'le lien de désinscription ne contient aucun texte : personne ne peut le voir ni le suivre (RGPD 21(2)-(3)). Écrivez son texte.',
  },
  unsubscribeDead: {
    en: (_: None) =>
      'the link to unsubscribe leads nowhere (GDPR 21(2)-(3)). Give it its address, or the placeholder of your mailing tool.',
    fr: (_: None) =>
      "le lien de désinscription ne mène nulle part (RGPD 21(2)-(3)). Donnez-lui son adresse, ou la variable de votre outil d'envoi.",
  },
  noListUnsubscribe: {
    en: (_: None) =>
      'the header List-Unsubscribe is missing: mail programs show no button to unsubscribe (RFC 2369). Add it, with List-Unsubscribe-Post (RFC 8058).',
    fr: (_: None) =>
      "l'en-tête List-Unsubscribe manque : les messageries n'affichent pas de bouton de désinscription (RFC 2369). Ajoutez-le, avec List-Unsubscribe-Post (RFC 8058).",
  },
  badListUnsubscribe: {
    en: (_: None) =>
      'the header List-Unsubscribe holds no address in angle brackets, so mail programs ignore it (RFC 2369). Write <https://…>, <mailto:…>.',
    fr: (_: None) =>
      "l'en-tête List-Unsubscribe ne contient aucune adresse entre chevrons : les messageries l'ignorent (RFC 2369). Écrivez <https://…>, <mailto:…>.",
  },
  noOneClick: {
    en: (_: None) =>
      'the headers do not allow unsubscribing with one click (RFC 8058). Add an https address to List-Unsubscribe, and the header "List-Unsubscribe-Post: List-Unsubscribe=One-Click".',
    fr: (_: None) =>
      "les en-têtes ne permettent pas de se désinscrire en un clic (RFC 8058). Ajoutez une adresse https à List-Unsubscribe, et l'en-tête « List-Unsubscribe-Post: List-Unsubscribe=One-Click ».",
  },
  noSender: {
    en: (d: { readonly controller: string }) =>
      `nothing names the sender, "${d.controller}": people must know who writes to them (GDPR 13, 14; Directive 2002/58, art. 13(4)). Name the controller in the text.`,
    fr: (d: { readonly controller: string }) =>
      `rien ne nomme l'expéditeur, « ${d.controller} » : les personnes doivent savoir qui leur écrit (RGPD 13, 14 ; directive 2002/58, art. 13(4)). Nommez le responsable du traitement dans le texte.`,
  },
  noNotice: {
    en: (_: None) =>
      'no visible link leads to the information on data protection, which is due at the latest with the first message (GDPR 13, 14). Add a link to it.',
    fr: (_: None) =>
      "aucun lien visible ne mène à l'information sur la protection des données, due au plus tard lors du premier message (RGPD 13, 14). Ajoutez un lien.",
  },
  noStop: {
    en: (_: None) =>
      'the SMS does not say how to stop: each message must offer a simple way to object (GDPR 21(2)-(3)). Add "STOP" and the number to send it to.',
    fr: (_: None) =>
      "le SMS ne dit pas comment ne plus en recevoir : chaque message doit offrir un moyen simple de s'opposer (RGPD 21(2)-(3)). Ajoutez « STOP » et le numéro auquel l'envoyer.",
  },
  noObjection: {
    en: (_: None) =>
      'the letter does not say how to object to further ones (GDPR 21(2)-(4)). Say it, with an address or a number.',
    fr: (_: None) =>
      "le courrier ne dit pas comment s'opposer aux suivants (RGPD 21(2)-(4)). Dites-le, avec une adresse ou un numéro.",
  },
  preTicked: {
    en: (_: None) =>
      'this consent box is ticked in advance: silence is no consent (GDPR 4(11), recital 32; CJEU C-673/17, Planet49; CNIL, ACCOR, SAN-2022-017). Leave it empty.',
    fr: (_: None) =>
      'cette case de consentement est cochée par avance : le silence ne vaut pas consentement (RGPD 4(11), considérant 32 ; CJUE C-673/17, Planet49 ; CNIL, ACCOR, SAN-2022-017). Laissez-la vide.',
  },
  boxForSeveral: {
    en: (d: { readonly channels: readonly Channel[] }) =>
      `this box asks for consent to several channels at once (${byChannels(d.channels, 'en')}): consent is specific (GDPR 4(11)). Give each channel a box of its own.`,
    fr: (d: { readonly channels: readonly Channel[] }) =>
      `cette case demande un consentement pour plusieurs canaux à la fois (${byChannels(d.channels, 'fr')}) : le consentement est spécifique (RGPD 4(11)). Prévoyez une case par canal.`,
  },
  channelWithoutBox: {
    en: (d: { readonly channels: readonly Channel[] }) =>
      `no box of the form asks for consent to being contacted ${byChannels(d.channels, 'en')}, which the campaign does (GDPR 4(11)). Add a box for each channel that needs consent.`,
    fr: (d: { readonly channels: readonly Channel[] }) =>
      `aucune case du formulaire ne demande le consentement à être contacté ${byChannels(d.channels, 'fr')}, ce que fait la campagne (RGPD 4(11)). Ajoutez une case par canal soumis au consentement.`,
  },
} as const;
