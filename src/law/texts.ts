import type { Text } from './types.ts';

/* Conditions and cautions that several countries share. They are legal sentences: change them with the article in hand. */

/** Directive 2002/58 art. 13(2). */
export const OWN_CUSTOMER: Text = {
  en: 'The details came from the person, to the same company, at a sale; the message is for its own similar products or services; refusing was offered free of charge and simply at collection, and is offered in each message.',
  fr: "Les coordonnées ont été recueillies directement auprès de la personne, par la même entreprise, à l'occasion d'une vente ; le message porte sur ses propres produits ou services analogues ; la personne a pu s'y opposer, sans frais et simplement, lors du recueil, et le peut dans chaque message.",
};

/** CNIL, commercial prospecting of professionals. */
export const PROFESSION: Text = {
  en: "The offer relates to the person's profession.",
  fr: "L'offre est en rapport avec la profession de la personne.",
};

/** GDPR 13, 14 and 21. */
export const INFORMED: Text = {
  en: 'The person was told, at the latest in the first message, of the use for prospecting and of the source of the data, and can object simply and free of charge, in each message.',
  fr: "La personne a été informée, au plus tard lors du premier message, de l'utilisation de ses données à des fins de prospection et de leur source, et peut s'y opposer simplement et gratuitement, dans chaque message.",
};

/** GDPR 6(1)(f). */
export const BALANCED: Text = {
  en: 'The legitimate interest was weighed against the rights of the person, and this is documented.',
  fr: "L'intérêt légitime a été mis en balance avec les droits de la personne, et cette analyse est documentée.",
};

/** Code de la consommation L223-1, fourth paragraph. */
export const CONTRACT_OBJECT: Text = {
  en: 'The call falls within the performance of a contract in progress and relates to its object.',
  fr: "La sollicitation intervient dans le cadre de l'exécution d'un contrat en cours et a un rapport avec l'objet de ce contrat.",
};

/** CNIL against CJEU C-654/23, Inteligo Media, 13 November 2025. */
export const FREE_ACCOUNT: Text = {
  en: 'For the CNIL, creating an account is not a sale; the Court of Justice accepted a free account that gives access to a paid offer (C-654/23, 13 November 2025). Make sure that the person bought something.',
  fr: "Pour la CNIL, la création d'un compte n'est pas une vente ; la Cour de justice a admis le compte gratuit donnant accès à une offre payante (C-654/23, 13 novembre 2025). Assurez-vous que la personne a acheté.",
};

/** Directive 2002/58 art. 2(h); CJEU C-102/20, StWL, 25 November 2021. */
export const SOCIAL_UNSETTLED: Text = {
  en: 'Whether a private message on a social network is "electronic mail", for which consent is needed first, is not settled here. The terms of the network may forbid prospecting, and a public profile is no permission.',
  fr: "Il n'est pas établi ici si un message privé sur un réseau social est un « courrier électronique », soumis au consentement préalable. Les conditions du réseau peuvent interdire la prospection, et un profil public ne vaut pas autorisation.",
};
