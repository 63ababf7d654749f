import type { Table } from './format.ts';

/** French as notes put it. Written for this project from general knowledge of the language. */
export const FR_NOTES: Table = {
  lang: 'fr',
  text: `
[set kin]
ami
amie
beau-père
bébé
belle-mère
bru
compagne
compagnon
conjoint
conjointe
copain
copine
cousin
cousine
enfant
enfants
épouse
époux
femme
fille
fils
frère
gendre
grand-mère
grand-père
jumeaux
jumelles
maman
mamie
mari
mère
neveu
nièce
papa
papi
parents
père
soeur

[set child]
aîné
aînée
bébé
benjamin
benjamine
cadet
cadette
enfant
enfants
fille
filles
fils
gamin
gamine
garçon
garçons
gosse
gosses
jumeaux
jumelles
minot
môme
neveu
nièce
petit
petite
puîné

[health state]
amputé/amputée/opéré/opérée/plâtré/plâtrée/hospitalisé/hospitalisée/alité/alitée/transplanté/intubé ?d un/une/du/de/des/depuis/en/pour/à
bouteille/sous/appareil/assistance ?d oxygène/respiratoire
fait/faisait/a/refait/eu/après/suite ?fait/eu/à/une/son/sa ?une/un/sa/son ?nouvelle/petite rechute/phlébite/embolie/avc/ait/malaise/dépression/burnout/bore/fausse/crise/septicémie/infarctus/tumeur ?out/couche/cardiaque
handicapé/handicapée/invalide/aveugle/sourd/sourde/malentendant/malvoyant ?à/de/depuis/d #n/naissance/oreille
plusieurs/quelques/mois/années/ans/séances ?mois/années/de chez/de ?chez/le ?son psy/psychologue/psychothérapie/psychanalyse/rééducation
sa/son/leur {kin} ?est/a/souffre/fait/avec ?un/une/atteint/très/de/gravement malade/autiste/handicapé/handicapée/trisomique/alzheimer/parkinson/cancer/leucémie/schizophrène/dépressif/dépressive/dyslexique/épileptique/diabétique/fibromyalgie/hospitalisé/hospitalisée/sclérose
se déplace/marche/sort/circule avec/en ?une/des/un ?fauteuil canne/béquilles/déambulateur/roulant/attelle/prothèse
souffle court
voit/consulte/suivi/suivie/va/rdv/rendez/rv/chez/sort ?vous/par/chez ?chez ?un/une/le/la/son/sa oncologue/cardiologue/psychiatre/psy/psychologue/neurologue/néphrologue/rhumato/rhumatologue/pneumologue/addictologue/hématologue/endocrino/endocrinologue/orthophoniste/kiné/diabétologue/sexologue/gastro/cancérologue

[family_privacy state]
enfants d un ?autre/premier/précédent/second lit/mariage/union
enfants/fils/fille vivent/vit/sont/est chez/avec ?son/sa/l/leur ?ex ex/mère/père
est parti/partie avec ?un/une/le/la ?autre amant/maîtresse/collègue/voisin/autre
femme/mari/compagne/compagnon est parti/partie/parti ?avec/vivre
huissier/huissiers ?est/sont/passé/passés/à/chez/sur ?sa/son/lui/le dos/porte/trousses/chez-lui/chez-elle
interdit/interdite/fichage/fiché/fichée ?bancaire/ficp/fcc/à ?titre bancaire/ficp/fcc
maison/appartement/logement vendu/vendue/saisi/saisie/vente ?aux/par enchères/huissier/justice
mariage/couple/ménage ?est/en/bat au/en/bord/crise/de ?crise/l eau/aile/rupture
message/mot/lettre/carte/fleurs ?de/pour condoléances/obsèques ?envoyé
premier/second lit
sa/son/leur {kin} ?vient/est ?de/nous/en quitter/quittés/quitté/fin
sa/son/leur {kin} ?vient/est ?de/nous/en nous/quitter/quittés/quitté/fin a/de quittés/quitté/vie
sa/son/leur {kin} ?vient/est ?de/nous/en nous/quitter/quittés/quitté/fin ?a/de quittés/quitté/vie
vient de nous quitter

[sexuality state]
deux hommes/femmes/papas/mamans ?mariés/ensemble/en/parents
en pleine transition ?utiliser
en pleine/sa transition ?de ?genre
son petit copain/ami s appelle ?{kin}

[biometric_genetic state]
empreinte/empreintes/visage/iris/paume/voix/rétine/main/gabarit/veines ?digitale/digitales/de/du/la/facial ?la/visage/main/paume _ enregistré/enregistrée/enregistrées/stocké/stockée/stockées/scanné/scannée/scannées/pris/prise/prises/enrôlé/capturé/conservé/conservée/déposé/déposées
enregistrement/prise/stockage/relevé/capture/scan/enrôlement ?de/d/du ?ses/son/sa/l/la empreintes/empreinte/visage/iris/paume/biométrie

[criminal state !others]
placé/placée/mis/mise/sous ?sous contrôle/bracelet/surveillance/mandat judiciaire/électronique/dépôt

[minor state]
{child} ?de/a/ont/a/âgé/âgée ?tout/juste/seulement/de/eu #age ?ans/mois
{child} #age ans
{child} de #age et #age ?ans
a/aura/fête/fêtera ?tout/juste/eu/ses #age ans en/le/ce/demain ?janvier/février/mars/avril/mai/juin/juillet/août/septembre/octobre/novembre/décembre
gamin/gamine/gosse/élève/enfant/fils/fille/môme/collégien/collégienne/lycéen/lycéenne ?de/en/est/d #n/cm/cp/sixième/cinquième/quatrième/troisième/seconde/première/terminale/maternelle/primaire
gamin/gamine/gosse/élève/enfant/fils/fille/môme/collégien/collégienne/lycéen/lycéenne ?de/en/est/d #n/cm/cp/ce/sixième/cinquième/quatrième/troisième/seconde/première/terminale/maternelle/primaire eme/e

[insult state !others]
quel/quelle/un/une/sacré/vrai/vraie/gros/grosse/espèce boulet/plaie/relou/casse-pieds/blaireau/baltringue/tocard/bouffon/guignol/pignouf/sagouin/tanche/buse/truffe/gourde/quiche/cloche/brêle/mollusque/raclure/ordure/pourriture/crapule/fumier/rapiat/pingre/grippe-sou/fesse-mathieu/peau-de-vache/tête-à-claques/langue-de-pute/mythomane/mytho/glandeur/feignasse/branleur/bon-à-rien/pimbêche/pétasse/pouffe/pouffiasse/morue/harpie/mégère/virago/poufiasse/dinde/vieille-bique/rombière | -thing

[ok]
?on fait mort/morte/enterré/enterrée/mort-né
amputé/amputée/amputés ?de/d ?un #n/tiers/moitié
appel/offre/marché/dossier/projet/affaire/contrat ?d ?offre/offres ?perdu/perdue/raté/est 
bébés/bébé/enfants/enfant/ados/ado bio/gamme
cancer de leur/notre/votre/l ?orga/organisation/boite/entreprise/productivité
contact greffe
couple vente/fonctionnel/produit/prix
faire/fait le/leur/son deuil du/de ?projet/marché/contrat/dossier
fait/faire/fais/font ?le/leur/notre/mon deuil ?du/de/d
gamme/ligne/collection/produits/rayon ?bio ?pour bébé/bébés/enfant/enfants/ados
greffe du tribunal
le cancer de leur/notre/l
maison/maisons d arrêt ?de
noir c est noir
noire/noir mat/mate/brillant/satiné
peinture/papier/encre/toner/plastique/carton/colle/peintures noire/noir/noires
santé financière/économique/de ?l ?l entreprise/boite/société/économie

[bank state]
carte ?bleue/bancaire/visa finissant/terminant/se ?terminant ?par #n
`,
};
