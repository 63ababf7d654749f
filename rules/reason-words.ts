import type { RelevanceReason } from '../src/detect/relevance.ts';
import type { Language } from '../src/linter/settings.ts';

/** Why an offer does or does not relate to a person's work, as the end of a sentence. */
export const REASON_WORDS: Readonly<Record<Language, Readonly<Record<RelevanceReason, string>>>> = {
  en: {
    'buys-for-the-firm': 'the person owns or heads the firm and buys for it',
    'doubtful-industry': "whether the company's industry is one the offer is made for is not known",
    'doubtful-neighbour': 'the job is close to those the offer is for, but does not lead one',
    'doubtful-offer': 'the offer may concern private life, and does not say what firms need it for',
    'function-match': 'the offer is for this job',
    'function-mismatch': 'it is not made for this job',
    'industry-match': 'the industry is one the offer is made for, but the job does not tell who decides',
    'industry-mismatch': "the company's industry is not one the offer is made for",
    'keyword-match': "the job or industry has one of the offer's keywords",
    'neighbouring-function': 'the person leads a job close to those the offer is for',
    'not-working': 'the person studies, is retired or looks for work',
    'private-offer': 'it concerns private life, not a profession',
    'unknown-offer': 'the offer is not described precisely enough',
    'unknown-title': 'the job title is missing, or does not tell the job',
  },
  fr: {
    'buys-for-the-firm': "la personne possède ou dirige l'entreprise et achète pour elle",
    'doubtful-industry': "on ignore si le secteur de l'entreprise est l'un de ceux que vise l'offre",
    'doubtful-neighbour': "la fonction est proche de celles que vise l'offre, mais sans responsabilité",
    'doubtful-offer': "l'offre peut relever de la vie privée et ne dit pas à quoi elle sert aux entreprises",
    'function-match': "l'offre vise cette fonction",
    'function-mismatch': 'elle ne vise pas cette fonction',
    'industry-match': "le secteur est visé par l'offre, mais la fonction ne dit pas qui décide",
    'industry-mismatch': "le secteur de l'entreprise n'est pas de ceux que vise l'offre",
    'keyword-match': "la fonction ou le secteur contient un mot-clé de l'offre",
    'neighbouring-function': "la personne dirige une fonction proche de celles que vise l'offre",
    'not-working': 'la personne étudie, est retraitée ou cherche un emploi',
    'private-offer': "elle relève de la vie privée, non d'une profession",
    'unknown-offer': "l'offre n'est pas décrite assez précisément",
    'unknown-title': 'la fonction est absente, ou ne dit rien du travail exercé',
  },
};
