/**
 * Words of titles of those who keep a firm's premises, in the six languages. One entry a line, sorted, without accents.
 */
export const KEEPERS = `
concierge
conserje
conserjeria
custode
environnement de travail
facilitair
facilitaire
facilities
facility
facilitymanager
facilitymanagerin
gardien d'immeuble
gebaudemanagement
gebaudemanager
hausmeister
huisvesting
liegenschaften
moyens generaux
property services
services generaux
servicios generales
servizi generali
site services
workplace
`;
