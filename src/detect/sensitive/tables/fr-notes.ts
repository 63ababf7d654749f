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

[set orig]
japonais
coréen
grec
bulgare
hongrois
égyptien
libyen
irakien
afghan
palestinien
éthiopien
érythréen
somalien
soudanais
rwandais
béninois
gabonais
guinéen
nigérian
ghanéen
birman
indonésien
cubain
chilien
bolivien
argentin
mexicain
équatorien
vénézuélien
géorgien
tchétchène
moldave
macédonien
bosniaque
croate
kosovar
bangladais
népalais
sri-lankais
thaïlandais
africain
albanais
algérien
angolais
antillais
arabe
arménien
berbère
brésilien
cambodgien
camerounais
chinois
colombien
comorien
congolais
créole
espagnol
guadeloupéen
haïtien
indien
iranien
italien
ivoirien
kabyle
kurde
laotien
libanais
malgache
malien
marocain
martiniquais
mauricien
pakistanais
péruvien
philippin
polonais
portugais
réunionnais
roumain
russe
sénégalais
serbe
syrien
tamoul
thaï
togolais
tunisien
turc
ukrainien
vietnamien

[set quand]
aujourd'hui
ce
cet
cette
demain
dimanche
été
hier
janvier
jeudi
jusqu
jusqu'à
l
la
le
lundi
mardi
mercredi
noël
pâques
samedi
vendredi

[health state]
?en/toujours/mise/mis/placé/placée quarantaine/isolement/quatorzaine cas-contact/covid/chez/positif/positive/jusqu
a/ai/avait/chopé/attrapé/ramené/eu ?le/la/un/une/des/chopé/attrapé/eu palu/paludisme/dengue/chikungunya/chik/covid/grippe/gastro/tuberculose/gale/coqueluche/oreillons/rougeole/varicelle/scarlatine/légionellose/leptospirose/typhoïde/choléra/ebola/zika/salmonelle/salmonellose/listériose/toxoplasmose/mononucléose/mono/bronchite/pneumonie/angine/otite/sinusite/zona/hépatite/staphylocoque/staph
ait/at/mp depuis/déclaré/déclarée/reconnu/reconnue/consolidé/consolidée/lundi/mardi/mercredi/jeudi/vendredi/prolongé/jusqu
antideps/antidep/antidépr/anxios/anxio/neuroleptiques/neuros/benzos/benzo/somnifs/somnif/calmants/médocs/psychotropes/corticos/cortico/anticoag/anticoags/béta-bloquants/bêtabloquants
appareil/appareils/prothèse/prothèses/implant/implants auditif/auditifs/auditive/auditives/cochléaire/cochléaires/dentaire/dentaires/mammaire/mammaires
bb/bébé/nouveau-né/fils/fille/petit/petite/jumeaux/jumelles ?est/né/née/nés/nées/en/toujours/encore ?né/née/nés/nées/en couveuse/prématuré/prématurée/prématurés/prématurément/néonat/néonatologie/réa-néonat
blessé/blessée/brûlé/brûlée ?très/assez/à/au/aux/grièvement/gravement/légèrement grièvement/gravement/main/mains/visage/dos/jambe/pied/genou/tête/degré
cas contact
cécité/surdité/surdi-mutité/mutisme/bégaiement
chute/chutes ?de/d/à/en tension/syncope/vélo/cheval/ski/escalier/escaliers/l-hôpital ?et fracture/urgences/hospitalisé/hospitalisée/malaise
cloué/clouée ?chez/au/à/par ?lui/elle/lit/la/une grippe/gastro/lumbago/sciatique/fièvre/hernie/bronchite/angine/covid
coeliaque/coéliaque/coelio
colopathe/gastropathe/cardiaque/névropathe/hémiplégique/paraplégique/tétraplégique/hémophile/insulinodépendant/insulino-dépendant/immunodéprimé/insuffisant-rénal/insuffisante-rénale/asthmatique/allergique-sévère/drépanocytaire/thalassémique/dysphasique/aphasique/dyscalculique/dysorthographique/dysgraphique
comitial/comitiale/comitialité
attelle/minerve/corset/lombostat/ceinture-lombaire/genouillère/béquille/béquilles jusqu/depuis/pendant/encore ?à/au {quand}/semaines/mois
coup de blues
burn-out/burnout/bore-out/baby-blues larvé/sévère/latent
dépression larvée/post-partum/latente/chronique/saisonnière
dans le plâtre/coma/fauteuil
en plâtre/écharpe/béquilles
être/est/était/tombé/tombée/restait/reste mal/malade/bas/bien ?pas/très/dans ?dans ?sa/son tête/peau/moral
fibro/fibromyalgie
fièvre ?de/à #n
fragile/fragilisé/fragilisée du/des/de/psy/psychologiquement/physiquement ?la/l coeur/poumons/dos/nerveux/bronches/santé/intestins/reins/foie/cheville/genou
goutte ?aux/au/du/chronique pied/pieds/orteil/genou
crise/crises de goutte/tétanie/spasmophilie/nerfs/coliques/calculs/foie/hémorroïdes/larmes/sciatique
hosp/hospit/hospi/hosto/urgences/csapa/cmp/cattp ?à/depuis/ce/hier/pour/jusqu/suite depuis/hier/jusqu/suite
hospi/hospit/hosp depuis/hier/lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/suite/prévue/programmée/jusqu/pour/en/d/longue/à/au/cochin/pitié
interruption/ivg/imc/img/curetage/aspiration volontaire/médicale/thérapeutique
ivg
marche/marchait/se-déplace mal/avec/plus/difficilement/comme ?une/des/un/plus/sans/canne ?canne/béquilles/aide/déambulateur/cannes/papy
ménisque/tendon/tendons/ligament/ligaments/épaule/genou/cheville/dos/hanche/poignet/coude/talon/rotule/vertèbre/cervicales/disque hs/pété/pétée/pétés/foutu/foutue/bousillé/bousillée/en-vrac/en-compote/kaput/explosé/explosée/flingué/flinguée/naze/abîmé/abîmée/usé/usée/déplacé/déplacée/touché/touchée/déchiré/rompu/rompue/luxé/luxée/fissuré/fissurée/écrasé/écrasée
mise/mis/mettre/remis/remise/reste/était ?en/sous arrêt/traitement/insuline/dialyse/oxygène ?par/pour/à/depuis médecin/toubib/docteur/généraliste/psychiatre/psy/15/dr
n/plus/est/pas bien/net dans sa tête
nez/gencives/intestin qui saigne
pas bien/net/clair dans sa tête
perd/perdait/perdu/perte ?de/d/la/un/peu/progressive la/de/les/un/l ?vue/la/peu/tête/mémoire/boule/ouïe/audition/autonomie/cheveux tête/mémoire/boule/ouïe/audition/autonomie/cheveux/vue
perte d autonomie
plâtré/plâtrée/plâtre ?jusqu/depuis/pour/à/au/encore/pendant {quand}/semaines/mois/#n
polytraumatisé/polytraumatisée/traumatisé-crânien/polytrauma/trauma-crânien
prématuré/prématurée/prématurité | @
rdv/rendez-vous/visite/retour/contrôle/suivi/passage/examen ?chez/de/du/le/la/l/son/un/une/de ?le/la/son/sa/un/une gynéco/gynécologue/dermato/dermatologue/ophtalmo/orl/dentiste/kiné/ostéo/cardio/cardiologue/onco/oncologue/neuro/neurologue/rhumato/rhumatologue/gastro/pneumo/pneumologue/uro/urologue/néphro/néphrologue/endocrino/endocrinologue/allergo/allergologue/hémato/psy/psychiatre/psychologue/addicto/addictologue/toubib/spécialiste/stomato/proctologue/podologue/orthophoniste/sexologue/diabétologue/gériatre/algologue/chirurgien/anesthésiste
scarifie/scarifications/automutilation/automutile/mutilation/mutilations/se-mutile/se-scarifie
se/s/est/il/elle ?se/est/s/fait drogue/came/pique/shoote/défonce/alcoolise/soûle/saoule/ivre ?tous/souvent/trop/depuis/à/le/la/encore ?tous/à/le/la/les héro/coke/crack/matin/soirs/midi/week-ends/jours/bière/ans
se pète la gueule
sevrage/sevré/sevrée alcool/alcoolique/tabac/tabagique/benzo/morphine/opiacés/depuis
stérilet/pilule/contraception/contraceptif/frottis/mammo/mammographie/écho/échographie/amniocentèse/colposcopie/coloscopie/gastroscopie/fibroscopie/irm/scanner/scintigraphie/biopsie/ponction/doppler/holter/électrocardiogramme/ecg/eeg/prise-de-sang/bilan-sanguin/tep-scan/petscan ?le/la/de/du/d/à/demain/prévue/prévu/anormale/anormal/pas/mauvais/mauvaise/inquiétant/inquiétante/lundi/mardi/mercredi/jeudi/vendredi ?bon/bonne/contrôle/passée contrôle/prévue/prévu/anormale/anormal/mauvais/mauvaise/inquiétant/inquiétante/lundi/mardi/mercredi/jeudi/vendredi/demain/passée/cérébrale/cérébral/pas
taux/rente/pension d/de/at ipp/invalidité/incapacité/at/mp
tentative/ts ?de/l/il-y-a/en/récente/en ?l/suicide/an dernier/passé/dernière/suicide
traînent/traîne/couve/soigne/tient ?une/un/sa/son/des/le grippe/bronchite/angine/crève/rhume/gastro/otite/pneumonie/mycose/zona/toux
trop/très gros/grosse/maigre/obèse/forte pour/depuis ?le/la/les/sa/son/l siège/sièges/ceinture/maladie/régime/opération
acouphènes/insomnies/évanouissements/convulsions/hallucinations/hémorroïdes/douleurs-chroniques/douleurs-articulaires/douleurs-thoraciques/pertes-de-mémoire/pertes-d-équilibre/troubles-de-l-équilibre/troubles-du-sommeil/troubles-de-l-humeur | -thing
vertiges/migraines/palpitations/tremblements/délires/crampes/nausées/vomissements/trous-de-mémoire à-répétition/chroniques/régulières/régulièrement/sévères/violents/fréquents/fréquentes/invalidants/invalidantes/répétées
voix pâteuse
yeux rouges/vitreux

[health weak +suffer +since +lone !client]
bipo
borderline
neurasthénique
patraque
mal fichu
mal foutu
souffrant
diminué
fiévreux
grippé
enrhumé
migraineux
handi
dépendant | !person !since !lone
alité
convalescent
shooté
défoncé | -thing
stone | @
camé
bourré | -thing
pompette
torché
pas à jeun
pas dans son assiette

[health,family_privacy state]
elle/a/qui ?a/est/vient/d ?d/a perdu/perdait ?le/son/leur bébé | @
accouché/accouchée/accouche/accouchement/césarienne prématurément/avant-terme/prévu/prévue/en/le/début/fin/mi
cherche/essaie/essaye/veut/tente ?à/d/de tomber/avoir ?un/enceinte bébé/enfant/enceinte
stérile/infertile/stérilité/infertilité ?n/ne/depuis/couple/dans

[family_privacy state]
a/ont/avait/elle/il refait/refait-sa/refaire sa/leur vie
a/il/elle/ayant ?a tout perdu/laissé/flambé/claqué au/aux/dans jeu/casino/courses/tiercé/poker/jeux/pmu/paris/machines
addict/accro/joue/flambe/flambeur ?aux/au/à ?jeu/jeux/machines/courses/casino/poker/paris ?d/à/de argent/sous/sportifs/ligne/casino/poker/courses/tiercé
ado/fils/fille/gosse/gamin/aîné/aînée/cadet/cadette ?est/a/qui/vient/de/s ?est/a/de/d fugué/fugue/décroché/déscolarisé/déscolarisée/viré-du-lycée/renvoyé-du-collège
au/touche/touchait/vit/vivent/perçoit/bénéficiaire ?avec/que/de/du/des/le/la/les/l/son/ses rsa/apl/allocs/allocations/asf/aspa/minimum-vieillesse/are/chômage/caf/pension-de-réversion/réversion/minima/minimas ?sociaux/familiales
autre/sa/son/une/un ?une/un/nouvelle maîtresse/amant ?depuis/qui/à/au/caché/cachée
aux/à/dans/devant/passe/convoqué/convoquée/audience/rdv/rendez/passage/devant ?le/la/chez/devant/vous/du/au jaf/juge-aux-affaires-familiales/juge-des-tutelles/juge-des-enfants/conciliation-familiale/médiation-familiale/médiateur-familial
beau-fils/belle-fille/belle-mère/beau-père/beaux-parents/belle-famille/belle-soeur/beau-frère ?très/qui/vraiment/est/trop infernal/infernale/insupportable/envahissante/envahissant/envahissants/ingérable/toxique/pénible/possessive/s-en-mêle/se-mêle/décide
brouillé/brouillée/brouillés/fâché/fâchée/fâchés/coupé/coupée/rupture/conflit/procès/guerre/bisbille ?les-ponts/totale/ouverte/totalement/à/mort ?avec/contre/entre ?sa/son/ses/toute/le/la/les famille/soeur/frère/frères/soeurs/fratrie/parents/père/mère/fils/fille/enfants/héritiers/belle-famille/belle-soeur/beau-frère/cousin/cousins
chez/vit/héberge/hébergé/hébergée/loge/retourné/retournée/squatte/dort/revenu/revenue ?vivre/chez/par ?son/sa/ses/un/une/des/vivre/chez père/mère/parents/belle-mère/soeur/frère/fils/fille/potes/pote/ami/amis/copain/copine/samu-social/115/foyer/rue/voiture/camping/hôtel-social | !others
concubinage/union-libre/concubin/concubine/pacsé/pacsée
mari/femme/conjoint/épouse/compagnon ?qui contrôle/surveille/interdit/décide/gère ?de tout/tous
elle/il n a pas son mot à dire
couple/ménage ?très/qui/est vacille/explose/s-effondre/en-crise/en-danger/au-bord/orageux/toxique
divorcer/séparer/remarier/pacser/fiancer ?de/d ?en/l/la/cet sa/son/femme/mari/épouse/conjoint/compagne/juin/juillet/août/mai/septembre/printemps/été | -thing -trade
enfant/enfants/fils/fille/bébé né/née/nés/hors/naturel/naturelle/illégitime/adopté/adoptée/adoptés/caché/cachée/adultérin/adultérine/placé/placée/placés ?hors/d ?mariage/une/un/en ?liaison/premier/autre/famille/foyer/aventure
ex/ex-femme/ex-mari/ex-conjoint/ex-épouse/ex-compagne/ex-compagnon ?femme/mari/conjoint/épouse/compagne/ne/se/lui/le/la/qui/harcèle/menace/réclame/refuse/garde/bloque ?ne/se/lui/le/la/qui/réclame/refuse ?ne/se/plus/pas/garde/bloque/parle/parlent/harcèle/menace/refuse pension/maison/plus/pas/harcèle/menace/parlent/paie/paye/paient/vente/signer/divorce/partage/garde
fille/fils/enfants/gosses/petit/petite/ado partie/parti/partis/retournée/retourné/retournés/vit/vivent ?vivre/habiter chez/avec ?son/sa/leur/l ?père/mère/ex/papa/maman/grands-parents/grand-mère
rompu/largué/larguée/plaqué/plaquée ?avec/d-avec/par ?sa/son/un/une/l copine/copain/mec/nana/meuf/fiancé/fiancée/chéri/chérie/compagne/compagnon/femme/mari/épouse
frais/pension/prestation ?de/d alimentaire/compensatoire/scolarité-des-enfants/garde-d-enfants/obsèques
gros/bel/attend/touché/touche/reçoit/reçu/espère ?un/une/son/l ?gros/bel héritage/legs | -org -trade
libido/vie-sexuelle/vie-de-couple/vie-sentimentale/vie-amoureuse/vie-privée ?est/compliquée/agitée/en/au/bien/un/très compliquée/agitée/panne/désastre/point-mort/chargée/mouvementée/remplie/catastrophe
liquidation/liquider/partage/partager/sortie/sortir/indivision ?de/du/la/l/d/entre ?la/le/l/du communauté/régime-matrimonial/indivision-avec/héritiers/soeurs/frères/patrimoine-conjugal
mariage/noces/fiançailles/pacs ?de/d/du ?leur/son/sa/l fille/fils/soeur/frère/nièce/neveu/aînée/aîné/cousin/cousine | -trade
naissance/arrivée ?prévue ?de/du/d ?la/leur/son/sa/le/un/une ?petit/petite/premier/second/deuxième/troisième petit/petite/bébé/fils/fille/jumeaux/jumelles/enfant/cadet/cadette | !others -trade
ne/n/plus/jamais voit/voient/vu/revu ?plus/pas/jamais/que ?ses/son/sa/leurs/plus enfants/filles/fille/fils/gosses/mère/père/parents/frère/soeur/petits-enfants
noces d or/argent/diamant/platine
pas/pas-encore/jamais marié/mariée/mariés/divorcé/divorcée | -thing
obsèques/enterrement/inhumation/crémation/incinération/funérailles ?de/d/du/demain ?sa/son/l/un/une/la {kin}/proche/oncle/tante/ami/amie | -trade -org -field
parents/couple/ils/ex ne/se/n/sont ?se/ont ?parlent/déchirent/disputent/battent/engueulent/séparés/séparent/divorcent/divorcés ?plus/ou/mal ?séparés/divorcés
perdu/perd/perdait/enterré/enterre/incinéré/veille/enterrait son/sa/ses/un/une/leur/l ?deux/petit/petite/grand/premier {kin}/proche/chien/parents/grand-père/grand-mère/oncle/tante/meilleur-ami
prénom/jeune/sans ?sans domicile/abri fixe
sdf | @
inscrit/inscrite/vu/croisé/rencontre ?sur tinder/meetic/bumble/adopteunmec/grindr/gleeden
salaire/revenus/revenu/gagne/gagnent/touche ?de/environ #n net/nets/brut/bruts/mensuels/k
revenu/revenus fiscal/fiscaux/imposable/imposables/annuels/mensuels ?de/du ?référence/foyer ?n #n
seul/seule/solo/célib/célibataire avec/et/élève #n/ses/trois/deux/quatre enfants/gosses/enfant/mômes/filles/fils
séparation/divorce/rupture ?très/assez conjugale/difficile/compliqué/compliquée/houleux/houleuse/conflictuel/conflictuelle/prononcé/prononcée/prononcée | -trade -org -field -job -thing !others
séparation/divorce à l amiable
succession/divorce/séparation en cours | -trade -org -thing
sous tutelle/curatelle/sauvegarde ?renforcée/simple/judiciaire/de/justice
suite/après/cause/pour/vu/à-cause ?à/au/de/du/son/sa/leur/d/une/un ?une/un/son/sa/leur séparation/divorce/veuvage/rupture-amoureuse/mésentente-familiale | -trade -thing
tutelle/curatelle/habilitation-familiale renforcée/demandée/en/exercée/ouverte ?par/cours/sa/son/ses/les/l/le/la
vieux garçon/garçons | @
vieille fille | @
vit/vivait/vivent/habite ?encore/toujours chez/avec papa/maman/sa-vieille/ses-vieux

[minor state]
bb/bébé/nourrisson/petit/petite de/a #n/quelques mois/semaines/jours
brevet des collèges
passe/passera/prépare/révise ?son/sa/le bac/brevet/bepc ?blanc/français/cette/en | -job
date/ddn/né/née ?de/du/le ?naissance ?de/du/d enfant/fils/fille/mineur/bébé/gamin/gosse/petit/petite/petits #n
entre/entrent/entrée/rentre/rentrent/passe/passent/va/vont/est/sont/inscrit/inscrite/inscrits/rentrée/redouble/saute/scolarisé/scolarisée/scolarisés à/en/au/chez ?la/l/le/grande/petite/moyenne/une maternelle/crèche/halte-garderie/cp/ce1/ce2/cm1/cm2/sixième/6e/6ème/cinquième/5e/5ème/quatrième/4e/4ème/3e/3ème/primaire/élémentaire/collège/ulis/segpa/école-maternelle/école-primaire/section/mam/nounou/garderie/périscolaire | !others
#n/16/17 ans et demi ?majeur/majeure/encore/bientôt ?en/dans majeur/majeure/mineur/mineure/lycée/collège/lycéen/lycéenne
majeur/majeure ?que/seulement ?en/dans #n/janvier/février/mars/avril/mai/juin/juillet/août/septembre/octobre/novembre/décembre ?jours/mois/semaines
nourrice/nounou/baby-sitter/crèche/assmat/assistante-maternelle ?de/pour/garde/récupère/à/cherche ?son/sa/ses/le/la/les/leur/un/une/bébé fils/fille/enfants/petit/petite/bébé/jumeaux/gosses/gamin/gamine
née/né/nés/nées en/le/fin/début #n ?et/#n ?#n les/l/la/le petits/enfant/enfants/jumeaux/petite/petit/filles/fils
pas/toujours/encore/est/que ?encore/toujours/pas/qu ?encore/un/une mineur/mineure ?en/émancipé/émancipée/jusqu/au/à | -thing -org -field
mineur/mineure émancipé/émancipée/isolé/isolée/non-accompagné/non-accompagnée/placé/placée/délinquant/délinquante/seul/protégé
mna/ase placé/placée/depuis/foyer/en
contrat/job/boulot/stage/alternance/apprenti/apprentie/apprentissage/saisonnier/saisonnière ?d/de/en/a/pour/il/elle ?été/a/il/elle/à/son/sa ?a/fils/fille ?de #age ans

[minor state]
adam/alice/ambre/arthur/axel/baptiste/camille/chloé/clara/clémence/elsa/emma/enzo/ethan/gabriel/hugo/inès/jade/jules/juliette/lana/léa/léna/léo/léon/lilou/lina/lola/lou/louane/louis/louise/lucas/lucie/maël/manon/margot/mathis/maxence/mila/mohamed/nathan/nina/noa/noah/noé/nolan/océane/paul/raphaël/rose/sacha/sarah/théo/timéo/tom/yanis/zoé #age ans/mois
adam/alice/ambre/arthur/axel/baptiste/camille/chloé/clara/clémence/elsa/emma/enzo/ethan/gabriel/hugo/inès/jade/jules/juliette/lana/léa/léna/léo/léon/lilou/lina/lola/lou/louane/louis/louise/lucas/lucie/maël/manon/margot/mathis/maxence/mila/mohamed/nathan/nina/noa/noah/noé/nolan/océane/paul/raphaël/rose/sacha/sarah/théo/timéo/tom/yanis/zoé a/en/au/entre/est/passe ?en/au #age/cp/ce1/ce2/cm1/cm2/6e/6ème/5e/5ème/4e/4ème/3e/3ème/sixième/cinquième/quatrième/troisième/maternelle/crèche/collège/moyenne-section/grande-section/petite-section ans/cp/ce1/ce2/cm1/cm2/maternelle/collège

[religion state]
aube/profession-de-foi/communion/baptême/circoncision/confirmation/bar-mitsva/brit-mila ?de/du/d ?la/le/son/sa/leur/l petite/petit/fils/fille/cadet/cadette/aîné/aînée/neveu/nièce/bébé/enfant/jumeaux/filleul/filleule ?à/en ?l/la église/paroisse/synagogue/temple/cathédrale
baptême/communion/mariage/messe/cérémonie à/en l/la église/paroisse/synagogue/temple/cathédrale/chapelle
carmélite/bénédictin/bénédictine/dominicain/franciscain/clarisse/novice/moine/moniale/bonne-soeur/frère-mariste/jésuite/ursuline/chartreux/trappiste | -thing
soeur/mère/frère marie/jean/thérèse/bernadette/paul/marie-thérèse couvent/abbaye/monastère/carmel/congrégation
mère supérieure
au/en/couvent/monastère/carmel/abbaye de/du/des carmélites/dominicains/bénédictines/clarisses/soeurs
entré/entrée/entre/vit/vivait/retraite/retirée/postulante ?au/dans/en/spirituelle ?un/une/le/au/à ?l couvent/monastère/abbaye/carmel/séminaire/prieuré/ashram/ordre
jure/jurait/vit/croit/pense/parle ?que/qu/en/à/de ?par/la/le/pour/en/à/tout/de bible/coran/torah/jésus/christ/évangile/seigneur/prophète/allah/vierge/lourdes/dieu
noël/pâque/pâques/nouvel-an/carême/toussaint/ascension ?est/chez/fêté/en orthodoxe/orthodoxes/russe/copte/arménien/arménienne/serbe
prie/prient/priait/priaient/prière/prières/chapelet/récite/médite/médite-avec/fait-ses-prières ?pour/le/la/à/avant/tous/chaque/pendant/avec/en/son ?les/la/le/moi/nous/signature/repas/matin/réunion/signer/bureau/lui/sa/son chapelet/matin/soir/jours/vendredi/repas/signer/réunion/bureau/prières
père/mère/mari/oncle/frère/grand-père/fils imam/rabbin/pasteur/curé/prêtre/pope/diacre/marabout/muezzin
va/part/revient/parti/retour/rentré/rentre/voyage/pélé/pèlerinage à/de/en/au/d ?la mecque/lourdes/fatima/compostelle/médine/medjugorje/jérusalem/kaaba/lisieux/rocamadour/terre-sainte/hajj/omra ?avec/pour/en/sa/paroisse

[politics state]
?très/bien/assez coco/cocos/communiste/socialo/sarkozyste/chiraquien/chiraquienne/mitterrandien/gaulliste/macroniste/lepéniste/frontiste/royco/réac/réacs/facho/gaucho de/à/depuis/pur/convaincu/convaincue/assumé/assumée ?en/toujours/père/jus ?jus/fils
lr/ps/rn/lfi/fn/eelv/pcf/npa/udi/modem/reconquête/renaissance/ump/rpr/udf/nupes/nfp à/pur/convaincu/convaincue/depuis/jusqu/de ?fond/jus/toujours/au/gauche/bout fond/jus/toujours/bout/os/longue-date/naissance
élu/élue/conseiller/conseillère/maire/adjoint/adjointe/vice-président/vice-présidente/député/sénateur/tête-de-liste ?de/d/à/la/du/au/l/en/sur ?la/l/une/un/du ?majorité/opposition/groupe/liste/mandat majorité/opposition/liste/gauche/droite/métropole/région/département/agglo/conseil-régional/conseil-départemental/conseil-municipal/assemblée/sénat/hémicycle/mairie | !others -trade
fauche/faucheur/arrache/arrachage/sabote/saboteur/bloque/blocage/occupe/occupation ?les/des/de/d/volontaire/la/le/une ogm/zad/mégabassine/mégabassines/bassine/bassines/nddl/éoliennes/lgv/amazon/total/périph
liste/étiquette/étiqueté/étiquetée/tendance/nuance/couleur ?politique/divers/union ?de/la ?la divers-droite/divers-gauche/dvd/dvg/union-de-la-gauche/union-de-la-droite/sans-étiquette/gauche/droite/écologiste/citoyenne/centriste/dissidente
divers droite/gauche
manif/manifs/manifestation/défilé/cortège/marche/rassemblement pour/contre/anti ?la/le/les/l palestine/gaza/climat/retraites/retraite/ukraine/vie/pma/mariage-pour-tous/loi-travail/pass/vaccin/passe/police/extrême-droite/nucléaire/féministe | -org
opposé/opposée/hostile/favorable/milite/militant/militante/pétition/signe/fait-signer ?pour/contre/au/à/aux/une/une-pétition/des/de/en ?la/le/les/l/contre/pour ?la/le nucléaire/éoliennes/éolien/corrida/chasse/ivg/avortement/gpa/pma/peine-de-mort/euthanasie/frexit/immigration/migrants/palestine/indépendance/retraites/zfe/80km

[union state !others]
débrayage/débrayages | -thing
cfdt/cgt/fo/sud/unsa/cftc/cfe-cgc/fsu/solidaires/fnsea/cnt/snes/snuipp/usm/smg/csmf/mg-france jusqu/pur/pure/depuis/à/dans ?au/et/toujours/fond/le ?bout/dur/sang/fond/os toujours/bout/dur/sang/fond/os/longue-date/mort
conf/confédération paysanne ?très/engagé/engagée/membre
coordination rurale ?il/elle/membre/engagé/adhérent/bonnets/bonnet | -org
bureau/membre/adhérent/adhérente/président/présidente/vice-président/trésorier/trésorière/secrétaire/militant/militante/responsable/élu/élue/cotise/cotisation/carte/encarté/encartée/actif/active/engagé/engagée ?local/départemental/départementale/régional/du/de/à/la/au/à/bureau/cantonal ?la/bureau/du/section ?section fnsea/fdsea/jeunes-agriculteurs/confédération-paysanne/modef/coordination-rurale/capeb/snuipp/snes/sgen/cfdt-cadres/ugict/usap/synergie/alliance-police/smg/sne/uimm-cgt/fnic/fgaac/unsa-ferroviaire/sud-rail/cgt-cheminots/scenra
heure/heures/crédit/bon/bons ?d/de délég/délégation/délég-syndicale/hds ?absent/absente/le/tous
rss/rsc/ds/dsc/rp/drp protégé/protégée/cgt/cfdt/fo/cftc/unsa/sud/cfe/cgc
salarié/salariée/licenciement ?d/de/un/une protégé/protégée/salarié-protégé ?élu/élue/mandat/donc
tracts/tracte/tract/tractage/réunion/assemblée/caisse/comité/piquet syndicaux/syndical/syndicale/de-grève/intersyndical/intersyndicale/de-lutte
viré/virée/licencié/licenciée/sanctionné/sanctionnée/mis-au-placard/harcelé/discriminé/discriminée ?pour/à/cause/fait/suite/en ?ses/son/sa/de/d ?activité/activités/mandat/engagement/appartenance/action syndical/syndicale/syndicales/syndicaux

[ethnicity state]
chinois/turc/portugais/indien/sénégalais/malien/marocain/algérien/tunisien/italien/espagnol/polonais/roumain/tamoul/comorien/cambodgien/vietnamien/libanais/arménien/haïtien/congolais/camerounais/ivoirien/pakistanais/sri-lankais de/du ?la belleville/13e/treizième/sentier/barbès/château-rouge/saint-denis/93/banlieue/bled/pays
sans-papiers/clandestin/clandestine/réfugié/réfugiée/migrant/migrante/exilé/exilée/débouté/déboutée/régularisé/régularisée/naturalisé/naturalisée/sans papiers {orig}
blackette/beurette/rebeue/niakoué/chinetoque/bounty/mamadou/karlouche/toubab/gadjo/gwer/ritals/portos/polack/boche/rosbif | -thing -trade

[sexuality state]
bi/homo/pd/pédé/gay/lesbienne/gouine/trans/tarlouze/tantouze/tapette/fiotte notoire/assumé/assumée/refoulé/refoulée/caché/cachée/dans-le-placard/honteux/honteuse/affiché/affichée/revendiqué/revendiquée
a/trouvé/fréquente/voit/drague/embrasse ?un/une/des/les mecs/garçons ?et ?filles | @
elle/madame ?est/vit/sort/en-couple ?en/avec ?couple/une ?avec ?une femme/fille/nana/autre-femme ?depuis | @

[biometric_genetic state]
groupe/rhésus sanguin/négatif/positif ?o/a/b/ab ?négatif/positif
enregistrement/échantillon/authentification/identification/reconnaissance/signature/empreinte vocal/vocale/biométrique/biométriques/veineuse/palmaire/rétinienne/irienne ?enregistrée/enregistré/validée/de/du/pour/ok | -trade -field

[criminal state !others]
deal/dealait/trafic/trafics/revend/revendait/revente/traficote/fourgue/cultive/plantation/détention/usage/transport/importation ?de/du/d/la/des shit/beuh/weed/herbe/cannabis/coke/cocaïne/héro/héroïne/came/drogue/crack/ecsta/ecstasy/mdma/résine/stups/stupéfiants/armes/faux-papiers/cigarettes/médicaments/subutex/migrants/êtres-humains/fausse-monnaie
perquis/perquise/perquisition/perquisitionné/perquisitionnée/descente/convoc/convoqué/convoquée/convocation/auditionné/auditionnée/entendu/entendue/cité/citée/comparution/comparaît ?de/des/chez/à/au/par/par-la/la/aux/devant/en/immédiate ?la/le/lui/elle/les domicile/chez-lui/chez-elle/lui/elle/police/flics/gendarmes/gendarmerie/commissariat/pj/bac/brigade-financière/juge-d-instruction/tribunal-correctionnel/correctionnelle/stups/douanes/douane/tracfin/parquet | !others
cambrioleur/braqueur/violeur/meurtrier/assassin/receleur/faussaire/proxénète/pickpocket/truand/mafieux/gangster/malfrat/délinquant/délinquante/récidiviste/multirécidiviste/repris-de-justice/taulard/taularde/ex-détenu/ex-détenue/ancien-détenu/ancienne-détenue/trafiquant/dealer | -thing -trade -field -job -org
voleur/voleuse/tueur ?déjà connu/connue/notoire/présumé/présumée/condamné/condamnée/récidiviste
n/a/avoir/eu/retrait/suspension/annulation/perdu/sans/plus/suspendu/annulé/retiré ?plus/son/de/du/le permis ?de/suspendu/retiré/annulé/conduire/pour ?alcool/stups/cannabis/ivresse/alcoolémie/points/défaut alcool/stups/cannabis/ivresse/alcoolémie/stupéfiants/vitesse
roule/conduit/roulait/conduisait/pris ?sans/au-volant/bourré/ivre/en ?permis/état ?sans ?assurance/ivresse permis/assurance/ivresse/bourré/ivre/alcoolisé
violent/violente/frappe/bat/tape/cogne/battait/frappait ?avec/contre/sur/envers ?sa/son/ses femme/épouse/compagne/conjointe/enfants/gosses/mère/mari/ex
main courante/plainte ?déposée/pour/contre ?contre/par/pour ?lui/elle/sa/violences/menaces/harcèlement lui/elle/violences/menaces/harcèlement/femme/ex
ordonnance/éloignement/mesure/téléphone d/de/grave protection/éloignement/danger

[insult state !others]
pénible/bête/con/conne/moche/sale/méchant/méchante/radin/radine/fainéant/prétentieux/prétentieuse et/mais bête/con/conne/moche/sale/radin/méchant/méchante/borné/bornée/idiot/idiote/menteur/menteuse/vulgaire/mal-élevé/mal-élevée/mal-poli/fainéant/fainéante/stupide/faux/cupide
parano/mytho/schizo/hystéro/psychopathe/taré/tarée/timbré/timbrée/cinglé/cinglée/dérangé/dérangée/givré/barge/barjot/maboul/siphonné/toqué/fêlé/zinzin fini/finie/total/totale/complet/complète/notoire/grave/de-première | -thing -trade -field
menteur/tricheur/magouilleur/baratineur/pleurnichard/râleur/chialeur/geignard/emmerdeur/casse-pieds/frimeur/profiteur/parasite/traître/lâche/hypocrite/manipulateur/pervers/vicieux/salaud/charlatan/bonimenteur/embrouilleur fini/patenté/notoire/professionnel/né/de-première/invétéré
escroc/voleur/arnaqueur fini/patenté/de-première

[national_id state]
cni/carte-d-identité/passeport/sécu/nir/nss/permis/titre-de-séjour/récépissé/carte-vitale/carte-de-séjour _ ?n/no/num/numéro/nr #long
cni/carte-d-identité/passeport/titre-de-séjour/récépissé/permis ?recto/copie/scan/scanné/jointe/joint ?verso/au/dossier ?dossier n/no/num/numéro _ #n
sécu/secu/ss/nir/nss/n-sécu ?n/no/num/numéro/est ?est #long

[bank state]
compte/compte-bancaire/compte-courant/rib/iban/bic ?bancaire/courant/n/no/num/numéro/bnp/lcl/sg/ca/bp ?n/no/num/numéro/à/au/la/le ?bnp/lcl #long ?à ?bnp/lcl/société-générale/crédit-agricole/banque-postale/la-banque-postale/caisse-d-épargne/boursorama/sg/ca/bp/cic/crédit-mutuel/la bnp/lcl/société-générale/crédit-agricole/banque-postale/caisse-d-épargne/boursorama/sg/ca/bp/cic/crédit-mutuel
compte n/no/num/numéro #long bnp/lcl/sg/ca/cic/bp
prélever/débiter/virer/créditer/prélèvement/virement ?sur/le/du/au ?le/son ?compte ?n #long
code/codes secret/confidentiel/pin ?de/du/la/sa ?la/sa/carte/cb/bleue/banque #n | -thing -org

[ok]
?interdit/interdite/interdits/interdites/déconseillé/réservé/vente/vendu ?la/à/l/alcool ?vente/la ?aux/à ?aux moins/mineurs/plus de #n ans
agressif/agressive/agressifs/agressives commercialement/sur ?les prix/remises/tarifs
boite aux/à/de
a/ont/avec/manage/encadre/dirige ?une/deux/trois/quatre/ses filles/garçons/gars/femmes/hommes ?dans/de/en ?son/l/notre/leur ?équipe/agence/bureau/magasin/vente/compta/vendeuses équipe/agence/bureau/magasin/compta
condamné/condamnée/condamnés à réussir/attendre/échouer
porte/fenêtre/accès/passage/issue/cheminée condamné/condamnée
copropriété/copro/syndic/conseil/résolution/ag/cse/budget/assemblée ?a/est/ont vote/voté/votée/votent/votées contre/pour ?le/la/les/un/une ravalement/travaux/budget/toiture/ascenseur/devis/résolution/projet/syndic
entend mal/rien ?rappeler/sur/la/le/au ligne/fixe/réseau/communication/micro/combiné/haut-parleur/visio/rappeler
goutte ?à/d ?eau/huile goutte/eau/huile
marque/startup/start-up/politique/stratégie/prix/offre/campagne/concurrence/marketing/pub/tarif/tarifs/remise/peinture/produit/détergent ?très/trop/plus/assez/hyper/commerciale agressif/agressive/agressifs/agressives
mineur/mineure mais/qui/vite corrigé/corrigée/réglé/réglée
point/souci/correction/impact/incident/modification/modif/retard/travaux/dégât/dégâts/évolution/version/révision/bug mineur/mineure/mineurs/mineures
plâtre/plâtres ?à/au/des/du/sec/refaire/plafond/murs/mur/refait
prie/prions/prier de/d
séparation ?des/de/du/entre ?l lots/pouvoirs/réseaux/pièces/cuisine/salon/actifs/eaux/comptes/branches/activités/activité/associés/équipes/flux
stérile/stériles gants/compresses/champs/champ/emballage
gants/compresses/champs/emballage/salle/milieu/eau/zone/matériel/seringues/flacons stérile/stériles
vendu/vente/succession ?de #n entreprise/fonds
[health state]
a/ai/avait/dit/déclare/déclaré ?avoir ?la/une/un maladie ?de/du/d ?la/l ?crohn/lyme/charcot/parkinson/alzheimer/huntington/creutzfeldt/behçet/basedow/hodgkin/kahler/wilson/menière/ménière/verneuil/peau/sommeil/légionnaire/rare/orpheline/auto-immune/chronique/génétique/dégénérative crohn/lyme/charcot/parkinson/alzheimer/huntington/creutzfeldt/behçet/basedow/hodgkin/kahler/wilson/menière/ménière/verneuil/rare/orpheline/auto-immune/chronique/génétique/dégénérative
diab/diabète ?type insulino/insuliné/#n/insulinodépendant/gestationnel/équilibré/déséquilibré
suit/fait/en/commencé/entamé/poursuit ?une/sa/son/depuis/avec ?une analyse/psychanalyse/psychothérapie/thérapie/tcc/emdr ?depuis/chez/avec/2x/#n ?x ?son/un/une/le psy/psychiatre/psychologue/lacanien/fois/sem/semaine/séances/analyste
had | @
hospitalisation à domicile/sous-contrainte/d-office/longue
pose/posé/poser/porte/portait/garde ?de/d/avec ?une/un/sa/son poche/sonde/stomie/canule/drain/stent/pompe-à-insuline/capteur-glycémie/holter/halter/pacemaker/défibrillateur/corset/minerve/plâtre/attelle/prothèse/perruque/dentier/couches-confiance/bas-de-contention
perfusé/perfusée/transfusé/transfusée/intubé/intubée/trépané/trachéotomisé/trachéotomisée/amputé/amputée/dialysé/dialysée | -thing
se-shoote/se-bourre/carbure/marche/tient/tourne ?au/aux/à ?coups/de/des ?de xanax/lexomil/prozac/tramadol/codéine/doliprane/cachets/antidouleurs/morphine/cortisone/vodka/whisky/rosé/pastis/guronsan/ritaline/stilnox/valium
sa/son/leur/une/ses santé/état/coeur/dos/vue/mémoire/jambes/poumons/reins ?se/qui/le/la/lui ?se/le/l/la/lui dégrade/détériore/lâche/lâchent/trahit/trahissent/flanche/flanchent/baisse/déclinante/décline/chancelante/joue/fatiguent/inquiète
sort/sortie/sortant/rentre/rentré/revient ?juste/tout ?juste ?d/de/du/des l/la/une/un/son ?hôpital/hosto/clinique/hospitalisation/réa/bloc/opération/chimio/cure/coma/psychiatrie/hp/maternité/urgences/chirurgie
à/au/aux ?l hôpital/bloc/hosto/urgences/réa/réanimation avec/pour son/sa/ses/leur {kin}
n/ne/plus/peut ?en/a ?plus/a/pas jambes/force/souffle ?pour/à

[family_privacy state]
a/est/il/elle/vient ?a/est/de ?tout abandonné/quitté/plaqué/planté/laissé/lâché ?sa/sa/ses/toute ?la/sa femme/famille/enfants/gosses/foyer/domicile ?et/conjugal ?enfants/gosses/pour/sans
abandonné/abandonnée/élevé/élevée/recueilli/recueillie/placé/placée ?par/chez/en/à/sous ?sa/ses/son/la/l/un grands-parents/grand-mère/tante/dass/ddass/ase/pupille/orphelinat/naissance/foyer
adresse/adressent/parle/parlent/cause ?lui/leur plus ?la/à ?à ?son/sa/ses/parole père/mère/frère/soeur/fils/fille/parents/enfants/famille/parole
aidant/aidante/aidants familial/familiale/familiaux/de/sa/son
attend/attendent/espère/espèrent/essaie/essaient/essayent/veulent/projet ?d/de/un/une/avoir ?un/une/avoir ?un/deuxième/troisième bébé/enfant/gosse ?pour/depuis/mais
couple/frères/soeurs/ils/famille/fratrie/ex/parents ?sont/est/toujours en froid/guerre/procès/bisbille/conflit ?depuis/avec/pour
dépend/dépendante/vit/vivait/entretenu/entretenue ?financièrement/de/du/des/par/aux ?crochets/revenus/salaire ?de/du ?son/sa/ses mari/conjoint/femme/parents/époux/père/ex/amant
garde ?des/de/partagée/exclusive/alternée ?enfants/gosses/petits/filles/garçons ?une/un semaine/week-end/we ?sur deux/2
n/ne/a/sans/plus ?a/ont/plus ?pas/de/plus ?de/d ressources/revenus/emploi-ni-logement/logement-fixe ?propres/personnels/dépend/sauf/que | -org -trade -thing
parents/mère/père/maman/papa âgé/âgée/âgés/dépendant/dépendante/dépendants/grabataire/sénile/en-ehpad/impotent/impotente ?à charge/domicile/placer/gérer/s-occuper
passe/passé/vit/vient/traverse/sort ?de/d/par/une/un ?une/un ?gros/sale/mauvaise divorce/séparation/rupture/deuil/veuvage/drame-familial/tragédie-familiale/garde-à-vue-familiale
réconcilié/réconciliée/rabiboché/rabibochée/recollé ?ensemble/avec son/sa/les ex/femme/mari/morceaux
remis/remise/remettent/remet ?se ensemble/avec-son-ex/avec-sa-femme/avec-son-mari/avec-sa-copine
renié/reniée/déshérité/déshéritée/rejeté/rejetée/foutu/mis/mise/jeté/jetée ?à/dehors/par ?la/porte ?par ses/son/sa/sa parents/père/mère/famille/femme/mari/fils/fille
échec scolaire | -org -field
trompe/trompé/trompée/cocu/cocue/cocufié/cocufiée/infidèle/adultère/double-vie/liaison-extraconjugale/coucherie/coucheries | -thing -trade
couche/sort/flirte/fricote/batifole/liaison/aventure ?avec ?sa/son/le/la/une/un/l secrétaire/assistante/stagiaire/patron/patronne/collègue/associé/associée/voisin/voisine/belle-soeur/beau-frère/cliente/comptable/commerciale

[minor state]
gamin/gamine/gosse/môme/mioche/minot/ado/adolescent/adolescente/collégien/collégienne/lycéen/lycéenne/écolier/écolière/mineur/mineure ?qui/a/au/répond/appelle/décroche/a-appelé/a-répondu/demande téléphone/répond/appelle/décroche/appelé/répondu/commande/commandé/signé/rempli/inscrit/décroché
appelant/appelante/client/cliente/utilisateur/utilisatrice/demandeur/titulaire/souscripteur/inscrit/inscrite/participant/participante/gagnant/gagnante ?est/encore/probablement/visiblement mineur/mineure
par/avec/un/une/du/à ?un/une gamin/gamine/gosse/môme | -org -trade

[religion state]
baptisé/baptisée/baptiser/circoncis/circoncire/confirmé/ordonné/ordonnée ?à/en/dans/prêtre/diacre/le/pasteur ?église/pâques/prêtre/diacre/pasteur/évangélique/mosquée/noël/lourdes église/pâques/prêtre/diacre/pasteur/évangélique/lourdes
faire/fait/être ?est ?se/s baptiser/circoncire/confesser/convertir/bénir/exorciser
béni/bénit/bénis/bénie/bénissait/bénir ?nous/m/t/vous a/à/soit/soyez/le/tous/dieu
born again
dieu te/vous/le/la/nous/soit/merci ?le/la/vous/nous/soit bénisse/bénit/garde/protège/loué/béni
sans/pas/jamais/ni/refuse/évite/interdit ?de/d/le ?porc/alcool/viande porc/alcool/musique/cochon/gélatine pour/par/à-cause ?la/sa/raison/raisons religion/conviction/motif/religieuse/religieux
motif/motifs/raison/raisons/conviction/convictions/interdit/obligation/obligations/fête/fêtes/pratique/pratiques/habit/signe/signes religieux/religieuse/religieuses/cultuel/confessionnel/ostentatoire
grande/la prière du/de ?vendredi/midi/aube

[set politico]
attal
bardella
bayrou
chirac
ciotti
dupont-aignan
faure
fillon
glucksmann
hidalgo
hollande
jadot
le-pen
lepen
macron
marion-maréchal
mélenchon
philippot
poutou
retailleau
roussel
rousseau
royal
ruffin
sarko
sarkozy
taubira
tondelier
valls
wauquiez
zemmour

[politics state]
pro/anti/pour/contre/soutient/soutenait/soutien/défend/admire/admirateur/admiratrice/adore/déteste/hait/vénère/fan/groupie/électeur/électrice/voté/vote/votera/votait/partisan/partisane/position/campagne/meeting/affiches/affiche/tee-shirt/photo/selfie/tracts/fidèle/proche/cabinet/équipe/conseiller/conseillère/militant/militante ?pour/contre/de/d/du/chez/avec/à/à-fond ?pour/le/la {politico} | -org
milite/manifeste/lutte/mobilisé/mobilisée/engagé/engagée/opposant/opposante ?contre/pour/à/activement/au/aux ?l/la/le/les a69/lgv/zad/bassines/nucléaire/éoliennes/corrida/chasse/ogm/vaccins/5g/linky/immigration/avortement/ivg/réforme/capitalisme/gouvernement/police/migrants/palestine/frontières

[ethnicity state]
{orig} je/apparemment/visiblement/sûrement/sans/paraît/probablement crois/pense/suppose/doute/il
accent/accents de/du/des ?l/la est/sud-est-asiatique/bled/pays/balkans/antilles/maghreb/îles/afrique/réunion/kabylie/caraïbes
parents/grands-parents/papa/maman/père/mère/mari/femme/mariée/marié/époux/épouse/belle-famille/ancêtres ?est/sont/d/avec/à/un/une/était/venus/vient/du/de ?origine/un/une/la {orig}
métis/métisse/mulâtre/quarteron/eurasien/eurasienne/zoreille/zarabe/malbar/cafrine/caldoche/kanak/kanake/mahorais/mahoraise | -thing -trade -field
#n/deuxième/troisième/première/2e/3e ème/e/génération génération ?parents/immigré/immigrée/issu/issue/de/d/immigration/maghrébine/italienne/portugaise

[sexuality state]
s/est/a/fait/été/vient ?est/être/d/son outé/outée/coming-out
outé/outée au/à/par/malgré/sur/devant
il/monsieur/mr/gérant/patron/directeur ?est/vit/sort/s ?est en/avec/mis ?en/couple/ménage ?couple/ménage ?avec un/le/ce homme/mec/garçon/coiffeur/fleuriste/voisin/danseur/serveur/barman/infirmier/médecin/architecte/jeune/gars/steward/kiné/vendeur/décorateur/type | -thing
elle/madame/mme/gérante/patronne/directrice ?est/vit/sort/s ?est en/avec/mise ?en/couple/ménage ?couple/ménage ?avec une/la femme/fille/meuf/nana/coiffeuse/fleuriste/voisine/infirmière/avocate/prof/serveuse/copine | -thing
marié/père/papa/divorcé mais ?va/voit/couche/sort/préfère/aime ?va/voir/avec ?voir/les/des/avec ?les/des hommes/garçons/mecs
va/voit/couche/fréquente/drague/préfère/aime/attiré/attirée ?voir/avec/par ?les/des/d ?autres hommes/garçons/mecs ?et ?femmes/filles | -trade -thing -org -job
mariage/couple/couples/famille/union/parents/relation/relations gay/gays/lesbien/lesbienne/homo/homos/homosexuel/homosexuelle/homosexuels/homoparental/homoparentale/homoparentaux/même-sexe

[criminal state !others]
arrêté/arrêtée/interpellé/interpellée/chopé/pincé/serré/coincé/contrôlé/pris/prise ?à/par/en/au/avec/pour/la ?la/le/l/les frontière/douane/douanes/aéroport/stups/flics/gendarmes/police/bac/brigade/flag/flagrant-délit/péage ?avec/pour/de
arrêté/arrêtée/interpellé/chopé/pris _ avec #n kg/kilos/g/grammes/pochons/cartouches
blanchit/blanchissait/détourne/détournait/escroque/arnaque/rackette/truande/fraude/fraudait/magouille ?du/de/des/l/le/la/les/son/sa/ses/dans cash/argent/fric/fonds/caisse/vieux/retraités/urssaf/fisc/tva/caf/impôts/clients/assurance/assurances/sécu/subventions/comptes
casier/b2/b3/bulletin ?judiciaire/n/numéro ?#n chargé/pas-vierge/plein/long-comme/non-vierge/rempli
jugé/jugement/procès/audience/verdict/appel/condamné/condamnée/renvoyé/passe/tribunal ?pour/au/aux/en/devant/le/la/à/l ?assises/correctionnelle/pénal/tribunal-correctionnel ?pour assises/correctionnelle/pénal/tribunal-correctionnel/cour-d-assises | -trade
tire/tiré/tirait/poignardé/planté/tabassé/frappé/menacé/séquestré/étranglé/agressé/tué/renversé/violenté/mordu ?sur/avec/de ?un/une/son/sa/le/la/des/deux/l cambrioleur/voisin/homme/femme/flic/policier/gendarme/collègue/patron/ex/passant/piéton/mec/gars/agent/infirmière/huissier ?et/jugé/procès/condamné

[insult state !others]
pas une/la/un/très ?plus ?grosse flèche/lumière/foudre-de-guerre/cadeau/aigle
pas inventé/inventée/invente la/l/le/fil poudre/eau-chaude/à-couper-le-beurre/eau-tiède/beurre
se prend pas/pour ?pour ?le/la/un/une roi/reine/dieu/star/nombril/centre/merde/caviar/messie/napoléon/génie/cador/patron/princesse/diva
puant/puante/imbuvable/insupportable/invivable/infect/infecte/exécrable/odieux/odieuse/abject/abjecte/méprisant/méprisante/hautain/hautaine/suffisant/suffisante/condescendant/condescendante/antipathique/détestable | -thing -trade -field -org
gros lourd
boulet ?de/total/compétition/olympique compétition/total/olympique/première
blagues/remarques/humour/propos/mains/gestes de-cul/salaces/sexistes/graveleux/graveleuses/baladeuses/déplacés/racistes

[national_id state]
ci/id/cin/cnie/cnis n/no/num/numéro ?est ?du #long
ci/cin/cnie #long | @

[criminal weak +accused +lone !client]
voleur
arnaqueur

[bank state]
clé rib #n
clef rib #n
code guichet #n
compte #long clé #n
réglé/payé/règlement/paiement/débit/paie ?par/en/avec carte/cb/visa/mastercard #n #n #n

[ok]
?livraison/livrer/située/situé/local/bureaux/rdv/parking/boutique/magasin derrière/devant/face/près/côté/proche/avant/après/angle/entre/voisin ?à/au/de/du/avec ?la/l/le mosquée/synagogue/église/temple/cathédrale/chapelle/paroisse/cimetière/prison/hôpital/tribunal/commissariat/gendarmerie/lycée/collège/école
arrêté/arrêtée/arrêtés le/la/les/l/à ?la ?date comptes/date/liste/prix/montant/inventaire
dossier/cycle/marché/projet/client comateux/comateuse/moribond/agonisant
cherche/cherchons/livre/vend/achète/besoin/stock ?de/des couches
la/sa/leur/notre/une/cette/ma/grosse/petite/ancienne/propre boîte
[health trait]
en réa/réanimation/néonat/néonatologie/soins-intensifs/pneumologie/psychiatrie/pédopsychiatrie/gériatrie/chirurgie/clinique/cardiologie/oncologie/neurologie/hématologie/traumatologie | -job

[health state]
allaite/allaitait/allaitement/tire-lait | -trade -org -thing
amphet/amphets/amphétamines/amphèt/speed/mdma/ecsta/lsd/champis/crack/kétamine/ghb/gbl/poppers/3mmc | -trade -field -org
au bord/envies/menace/parle/idée/idées/pensées du/de/d suicide/suicidaires/se-suicider/en-finir
attendre/arrêté/arrêter/reprendre/repris/commencé/a ?de/à fumer/boire/clope/clopes/picoler ?depuis
béquille/béquilles/canne/cannes/déambulateur/fauteuil-roulant/déambu | -thing -trade -org -field
décompense/décompensé/décompensation/délire/délirait/hallucine/hallucinait | -thing
essoufflé/essoufflée/à-bout-de-souffle au/en/dès/après/tél/très téléphone/tel/escaliers/marchant/parlant/minutes/étage
exclusion/exclusions/surprime/majoration ?de/d/pour/du/des/médicale/#n ?médicale/dos/cancer/psy/santé/hernie/diabète/dépression/obésité/hta/atcd/antécédents dos/cancer/psy/hernie/diabète/dépression/obésité/hta/atcd/antécédents/rachis
antécédent/antécédents/atcd ?de/d/familiaux/personnels ?de/d cancer/avc/infarctus/dépression/psy/sein/cardiaque/cardiaques/médicaux/addictologiques/psychiatriques/dos
itt/ipt/ipp ?de/à #n jours/j/mois/%/semaines
genou/genoux/hanche/hanches/dos/épaule/épaules/coeur/foie/poumons/reins/yeux/jambes/cervicales/lombaires/chevilles/mains foutu/foutue/foutus/foutues/mort/morte/bousillé/bousillés/fichu/fichus/hs/en-vrac/usés/usé/nazes/douloureux/douloureuse/enflés/gonflés
guerre/problème/galère/douleur/souffre/mal/opération/prothèse ?avec/de/à ?sa/son/la/mes ?sa hanche/genou/dos/prostate/coeur/foie/épaule/cheville
logorrhéique/maniaco-dépressif/maniaco-dépressive/cyclothymique/mélancolique/catatonique/psychotique/névrosé/névrosée/dissociatif/toc-toc/trichotillomane/kleptomane/cleptomane/nymphomane/mythomane/boulimique/anorexique/hyperphagique/hyperactif/hyperactive/hypersensible-diagnostiqué | -thing -trade
ne/n/plus/peine/mal/peut-plus ?à/peut ?plus ?à/pas ?plus monter/monte/descendre/porter/soulever ?les/des/de/plus ?les/de/des escaliers/étages/marches/charges | -thing
pas/toujours-pas/enfin/tombée/retombée/est/veut-être ?être enceinte/en-cloque
perd/perdu/trouve/cherche/oublie/confond/répète ?plus/ses/tout/les/trois/#n/dix ?ses/plus/les/fois mots/moyens/prénoms/rendez-vous-trois-fois
placé/placée/entré/entrée/admis/admise/installé/installée/vit/transféré/transférée/maman/papa/mari/femme ?est/vit ?en/dans/à/au ?une/un/l/le unité/service/cantou/secteur/résidence/établissement alzheimer/fermée/protégée/spécialisé/psychiatrique/médicalisé/médicalisée
pompiers/samu/smur/ambulance/urgentistes appelés/appelé/venus/évacué/emporté/embarqué/emmené
évacué/évacuée/emmené/emmenée/transporté/transportée/parti/partie/embarqué ?par/en/avec/aux ?le/les pompiers/samu/smur/ambulance/urgences/hélico
règles douloureuses/hémorragiques/abondantes
repris/pris/perdu/prend/perd/grossi/maigri ?de #n kg/kilos ?sous/depuis/avec/à-cause/suite cortisone/traitement/médocs/médicaments/maladie/chimio/dépression/opération/sleeve/bypass/régime
repris/pris/perdu #n kg/kilos ?sous/depuis/avec/en/après | !others
séquelles/séquelle/suites/complications ?de/d/du/post/lourdes/neurologiques/graves ?son/sa/un/une/l/la/covid/op/polio/opératoires ?accident/avc/polio/covid/opération/méningite/chute/intervention/chimio/accouchement
véhicule/voiture/boîte/poste/siège/conduite adapté/adaptée/automatique ?pour/à/cause/suite/obligatoire ?main/pied/à/son/sa ?gauche/droite/droit handicap/hémiplégie/hanche/genou/prothèse/polio/amputation/invalidité

[family_privacy state]
assigné/assignée/assignation/expulsé/expulsable/menacé/commandement/arriérés/arriéré/impayés/retard/mois/loyers ?d/de/du/en/reçue/par ?expulsion/loyer/loyers/retard/impayés ?de expulsion/loyer/loyers/retard-de-loyer | -thing -trade -org
caution/garant/garante/cautionné/cautionnée ?est/c/par/de/du/le/la/chez ?est/son/sa/ses/ma/mon/le/la/les beau-père/belle-mère/père/mère/parents/oncle/tante/frère/soeur/grand-mère/grands-parents/ex/papa/maman/fils/fille
contrat ?de mariage
deuxième/troisième/second/2e/3e/quatrième/4e ?ème/e/ième mariage/divorce/noces
2/3/4 e/ème/ième mariage/divorce
frère/soeur/frères/soeurs/cousins/héritiers/enfants/ex/ils/parents/famille ?et/qui/se ?soeur/frère/se/s/qui ?se/en/s ?indivision détestent/déchirent/haïssent/entretuent/supportent/battent/disputent/bouffent ?qui ?plus/le/se
indivision/indivisaires/indivisaire ?avec/entre/conflictuelle/compliquée/et/familiale/fratrie ?sa/son/ses/frère/la frère/soeur/frères/soeurs/fratrie/conflictuelle/compliquée/familiale/oncle/neveux/tantes/ex
frère/soeur/fratrie/cousins ?et ?soeur/frère en indivision
gagné/gagnant/gagnante/gagne/jackpot/millionnaire/pactole ?du/au/à/de/l ?un/une/le/gros ?lot loto/euromillions/euromillion/casino/lot/tiercé/quinté/millions/héritage/grattage | -trade -org
héritier/héritière/légataire/bénéficiaire ?unique/universel/universelle/réservataire/est/c ?est ?sa/son/la/le/ses nièce/neveu/fille/fils/soeur/frère/maîtresse/compagne/compagnon/ex/aide-ménagère/unique/universel/universelle/réservataire | -trade
vient/s/se ?de/est ?se ?faire/fait plaquer/larguer/jeter/quitter/cocufier/tromper/mettre-dehors
occupe/occupent/squatte/bloque/refuse/garde/réclame ?toujours/encore/de ?la/le/leur/sa/vendre/quitter/son maison/appart/appartement/domicile/logement/vente/part/soulte/usufruit ex/mari/femme/frère/soeur/belle-mère
ex/ex-mari/ex-femme/frère/soeur/belle-mère/locataire/mère ?mari/femme occupe/occupent/squatte/bloque/refuse/garde/réclame ?toujours/encore/de ?la/le/leur/sa/vendre/quitter maison/appart/appartement/domicile/logement/vente/part/soulte/usufruit
paie/paye/paient/payent/finance/finançait/verse/aide/donne ?la/les/le/une/à/de/l ?pension/fac/études/école/loyer/argent ?de/à/du/la/des/d ?sa/son/ses/leur fille/fils/ex/enfants/mère/parents/petit-fils/neveu | -trade -org
reconnu/reconnaît/reconnaissance/adopté/adopte/élève/abandonné ?en/de/a/d/l ?un/une/son/l enfant/fils/fille/bébé/gosse/paternité ?en/à/hors/avec/au | -trade
rupture/brouille/froid/conflit/contact ?avec/totale/familial/familiale ?elle/lui/ses/sa/son/leur père/mère/fils/fille/parents/enfants/famille/frère/soeur
fils/fille/frère/soeur/père/mère/enfants/famille ?est/sont en rupture/froid/conflit ?avec
seul/acheteur/acheteuse/acquéreur/locataire/client/cliente/candidat/candidate solo/célib/divorcé/divorcée/séparé/séparée/veuf/veuve/célibataire/pacsé/pacsée
squatte/squatteur/squatteuse/squat/sdf/sans-abri/hébergé/hébergée/hôtel-social/115/foyer ?chez/depuis/par/dans/en ?un/une/son/sa/l/le pote/ami/copain/copine/voiture/camping/samu/foyer/association/parents/soeur/frère
vit/vivent/vivre/survit/tient/boucle ?avec/de/sur/ses/fins ?avec/de/#n #n ?e/euros/€/balles par/mois/euros/e/balles ?mois
aide/aidé/aidée/pris/prise/suivi/suivie/accompagné/accompagnée ?par/en/charge ?par/le/la/l/une/les assistante-sociale/restos/restos-du-coeur/banque-alimentaire/épicerie-sociale/secours-populaire/emmaüs/ccas/travailleur-social/éducateur/pmi/aemo | -org -trade -job

[minor state]
fratrie/enfants/petits/filles/garçons ?de/:/ont #age #age ?et/#age ?#age ans
#age #age et #age ans
#age et #age ans ?les/leurs enfants/filles/garçons
garde ?d/des/de/du/la ?les/la/petit/petite enfant/enfants/petit/petite ?après/sortie/le ?école/mercredi/périscolaire/nounou ?en/cp/cm | -trade -job -org
sortie/sorties ?d/de/des ?l école/écoles/crèche/classe/maternelle à/#n/16/15
élève/alternant/alternante/stagiaire/apprenti/apprentie ?en/de/bac ?pro/cap/bep/#n #age ans

[religion state]
dîme/zakat/tsedaka/denier-du-culte/offrande/quête ?versée/versé/donne/verse/payée/chaque/à | -trade -org
obsèques/enterrement/cérémonie/mariage/funérailles/messe/inhumation/union/éducation religieux/religieuse/religieuses/musulman/musulmane/juif/juive/catholique/protestant/orthodoxe/bouddhiste/hindou/civile-et-religieuse/à-la-mosquée/à-la-synagogue
carré musulman/juif/confessionnel/israélite
se-voile/se-voiler/voile-intégral/s-est-voilée/se-couvre-les-cheveux
elle se voile
logement/appart/appartement/maison/bien/cherche/terrain ?près/proche/à-côté ?d/de/du ?une/la/l synagogue/mosquée/temple/église-évangélique/communauté/mikvé/école-juive/école-coranique ?pour/shabbat
ascenseur/clé/interphone/digicode/minuterie ?de/mécanique shabbat/chabbat
appart/cuisine/vaisselle/cantine/traiteur/évier/éviers/viande/colo/colonie kasher/casher/cacher/halal | -trade -org

[politics state]
collaborateur/collaboratrice/assistant/assistante/attaché/attachée/directeur-de-cabinet/dircab/plume parlementaire ?du/de/d/chez/pour rn/lr/ps/lfi/udi/modem/renaissance/eelv/pcf/gauche/droite/insoumis
donne/don/dons/donateur/donatrice/cotise/verse/soutien/parrainage ?à/au/aux/de/du/régulier/financier/de-campagne ?la/le/les ?france insoumise/rn/ps/lr/lfi/reconquête/renaissance/parti/candidat/mouvement/npa/pcf/eelv/campagne-de ?politique | -org
lit/abonné/abonnée/achète/regarde/lecteur/lectrice/fidèle ?à/de/du/toujours/le/la/l/que humanité/huma/valeurs-actuelles/minute/rivarol/présent/fakir/charlie/libé/figaro-magazine/cnews/causeur/frontières/le-média/mediapart/monde-diplo ?à-fond ?plutôt/très/tendance/à ?à gauche/droite/fond
sortant/battu/battue/malheureux/malheureuse/investi/investie/tête-de-liste/éliminé/recalé/parachuté ?aux/au/à/sous/de ?la/l/les cantonales/municipales/législatives/régionales/départementales/sénatoriales/européennes/étiquette/primaire/second-tour/premier-tour/liste

[union state !others]
conseiller du/de salarié/salariés
conseiller/défenseur/conseillère/défenseure ?du ?salarié/prud-homal/syndical/prudhommal/prud-hommes cfdt/cgt/fo/cftc/unsa/sud/cfe-cgc/syndical/syndicale
défenseur syndical
ul/ud/fd/fédé/fédération/union-locale/union-départementale ?des ?mines/cheminots/métaux/services/santé/éducation/transports cgt/cfdt/fo/cftc/unsa/solidaires/sud
débraye/débrayent/débrayé/débrayer

[ethnicity state]
fils/fille/enfant/enfants/petit-fils/petite-fille/issu/issue/descendant/descendante ?d/de/des ?une/un/la/l/famille immigré/immigrés/immigrée/immigration/harki/harkis/esclaves/pieds-noirs/rapatriés/réfugiés/boat-people/républicains-espagnols/mineurs-polonais
prénom/nom/patronyme/consonance/sonorité/nom-de-famille ?à/de/bien/très/consonance ?consonance/sonorité/origine africain/africaine/arabe/maghrébin/maghrébine/étranger/étrangère/asiatique/juif/juive/slave/turc/portugais/espagnol/manouche/gitan | -trade

[sexuality state]
deux/2/les/couple ?de/d garçons/mecs/hommes/filles/femmes/nanas/papas/mamans en/se/qui/mariés/mariées/pacsés/pacsées ?couple/ménage/aiment/tiennent/embrassent/sont ?la/pour ?main/ensemble | !others -trade
deux/2 garçons/mecs/hommes/filles/femmes/nanas en couple/ménage
couple ?de/d deux/2 hommes/femmes/garçons/filles/papas/mamans
son/sa épouse/femme/compagne et elle
son mari/époux/compagnon/conjoint et lui
elle/mme/madame ?et/avec sa femme/épouse/compagne | @

[criminal state !others]
dealers/guetteur/point-de-deal/nourrice-pour-le-deal ?au/dans/devant ?le/l/son/sa/pied-de appart/appartement/immeuble/hall/cave/cité
plainte/plaintes/signalement ?des/de ?ses/voisins pour deal/trafic
plainte/plaintes/signalement/dénoncé/dénoncée/dénonciation/main-courante ?déposée/des/de/contre/du/par ?les/ses/sa/un/une/lui/voisins/elle/son ?voisins/femme pour vol/violences/coups/menaces/harcèlement/escroquerie/agression/viol/maltraitance/dégradations/abus-de-confiance
fausse/fausses/faux déclaration/déclarations/bulletins/bulletin/papiers/papier/fiches/fiche/documents/facture/factures/témoignage/attestation/certificat/ordonnance/billets/sinistre ?de/d ?paie/salaire/paye/identité/sinistre | -thing
résilié/résiliée/refusé/refusée/fiché/fichée/blacklisté ?pour/suite ?à/fraude ?fausse/fausses/pour/une fraude/déclaration/déclarations/alcool/non-paiement-et-fraude/délit-de-fuite
permis annulé/suspendu/retiré/invalidé ?pour/suite/par/et/depuis/6
père/mère/mari/fils/frère/femme/compagnon/conjoint/copain/neveu/cousin/fille ?est/toujours/actuellement/a/été/en/au/s ?en/au/été/fait/retrouve/est ?à/en incarcéré/incarcérée/écroué/écrouée/taule/cabane/prison/placard/zonzon/détention/trou/fleury/fresnes/baumettes/condamné/condamnée/arrêté/arrêtée/garde-à-vue/gav/cavale/jugé

[insult state !others]
véreux/véreuse/pourri/pourrie/ripou/magouilleur/louche/margoulin/escroc-sur-les-bords/combinard ?jusqu | -thing -trade -field
de mes deux/couilles
mou/molle/ramolli/ramollie/bas/lent/grillé/faible du/de/comme ?le/la/une bulbe/cerveau/plafond/bocal/genou/chique/neurone
client/cliente/patron/patronne/collègue/mec/type/interlocuteur/gars/femme/bonne-femme/voisin/voisine toxique/infernal/infernale/imbuvable/odieux/odieuse/exécrable/pourri/pourrie/con/conne/débile/cinglé/cinglée/relou/pénible/hystérique/insupportable/ingérable/lunatique/caractériel/caractérielle/procédurier/procédurière/radin/radine/borné/bornée
raciste/misogyne/homophobe/aigri/aigrie/acariâtre/revêche/grincheux/grincheuse/mesquin/mesquine/perfide/vénal/vénale/cupide/fourbe/sournois/sournoise/roublard/roublarde | -thing -trade -field -org -job

[biometric_genetic state]
test/kit/analyse/résultat/résultats/prélèvement ?de/d/du/par salivaire/adn/génétique/génomique/généalogique/myheritage/23andme/ancestry/paternité/filiation/brca/brca1/brca2/prédictif/prénatal/dpni ?:/positif/fait/reçu/origine/montre/dit | -trade -org -field

[bank state]
cpte/cpt/compte ?bancaire/lcl/bnp/sg/cic/ca/perso/courant #long
lcl/bnp/sg/cic/crédit-agricole/boursorama/caisse-d-épargne/banque-postale/crédit-mutuel cpte/cpt/compte ?n/no #n

[ok]
?ville/mairie/commune/parking/place/places/rampe/accès/toilettes/wc/sanitaires/sanitaire/ascenseur/emplacement/emplacements/stationnement/norme/normes/erp/accessible/accessibilité/accessibles ?réservée/réservées/adapté/adaptés/pour/aux/à ?personne/personnes handicapé/handicapés/handicapée/handicapées/pmr ?à
accessible/accessibles/accessibilité/adapté/adaptés/accueil ?aux/des/à/pour ?les/personnes/personne ?à handicapés/handicapées/pmr/mobilité/malentendants/malvoyants ?réduite
grève des/d achats/investissements/paiements/commandes/dépenses
marche arrière
perte/pertes de mémoire/données/charge/signal ?du/de/sur/au ?la serveur/pc/ordinateur/machine/automate/routeur
code de la carte mère
société/entreprise/startup/start-up/marque/enseigne/boîte/agence/projet/structure/coopérative/sarl/sas/scop/association ?est ?née/né ?en/le ?#n ?#n/janvier/février/mars/avril/mai/juin/juillet/août/septembre/octobre/novembre/décembre #n
ou/si enceinte acoustique/haut-parleur
enceinte/enceintes acoustique/acoustiques/bluetooth/sportive/portuaire
solo ?pour/mode/version/concert/album
boîte automatique/de-vitesses
contrat/assurance/brochure/devis/plaquette/convention obsèques
obsèques ?brochure/devis/plaquette/contrat
pourri/pourrie/pourris/pourries ?bois/poutre/poutres/fenêtre/fenêtres/charpente/plancher/temps/fruit/fruits
bois/poutre/poutres/charpente/plancher/fenêtre/temps/fruit/fruits/légumes/toiture/prix/réseau/wifi/connexion ?complètement/tout/très pourri/pourrie/pourris/pourries
`,
};
