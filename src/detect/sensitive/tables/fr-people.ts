import type { Table } from './format.ts';

/** French, more of it: family, children, origin, love, the body as a key. Written for this project from general knowledge of the language. */
export const FR_PEOPLE: Table = {
  lang: 'fr',
  text: `
[set kin]
mari
femme
épouse
époux
conjoint
conjointe
compagne
compagnon
concubin
concubine
copine
copain
fiancé
fiancée
fils
fille
père
mère
frère
sœur
papa
maman
parents
enfant
enfants
bébé
beau-père
belle-mère
beau-frère
belle-sœur
grand-père
grand-mère
mamie
papi
papy
tante
oncle
neveu
nièce
cousin
cousine
gendre
belle-fille
beau-fils
petit-fils
petite-fille

[set love]
mari
femme
épouse
époux
conjoint
conjointe
compagne
compagnon
copine
copain
fiancée
nana
meuf
mec

[set poss]
son
sa
ses
leur
leurs
mon
ma
un
une
la
le
l

[set people]
algérien
algérienne
marocain
marocaine
tunisien
tunisienne
égyptien
égyptienne
libanais
libanaise
syrien
syrienne
irakien
irakienne
iranien
iranienne
afghan
afghane
turc
turque
kurde
arménien
arménienne
sénégalais
sénégalaise
malien
malienne
ivoirien
ivoirienne
guinéen
guinéenne
camerounais
camerounaise
congolais
congolaise
togolais
togolaise
béninois
béninoise
gabonais
gabonaise
nigérian
nigériane
rwandais
rwandaise
burkinabé
comorien
comorienne
mauricien
mauricienne
malgache
éthiopien
éthiopienne
érythréen
érythréenne
soudanais
soudanaise
somalien
somalienne
haïtien
haïtienne
antillais
antillaise
guadeloupéen
guadeloupéenne
martiniquais
martiniquaise
réunionnais
réunionnaise
guyanais
guyanaise
indien
indienne
pakistanais
pakistanaise
bangladais
sri-lankais
tamoul
tamoule
chinois
chinoise
vietnamien
vietnamienne
cambodgien
cambodgienne
laotien
thaïlandais
thaïlandaise
philippin
philippine
coréen
coréenne
japonais
japonaise
portugais
portugaise
espagnol
espagnole
italien
italienne
grec
grecque
polonais
polonaise
roumain
roumaine
bulgare
albanais
albanaise
kosovar
serbe
croate
bosniaque
russe
ukrainien
ukrainienne
tchétchène
géorgien
géorgienne
moldave
brésilien
brésilienne
colombien
colombienne
péruvien
péruvienne
maghrébin
maghrébine
africain
africaine
asiatique
arabe
berbère
kabyle
juif
juive
israélien
israélienne
slave
gitan
gitane
tzigane
manouche
rom

[set land]
algérie
maroc
tunisie
égypte
liban
syrie
irak
iran
afghanistan
turquie
arménie
sénégal
mali
guinée
cameroun
congo
togo
bénin
gabon
nigéria
rwanda
burkina
comores
madagascar
éthiopie
érythrée
soudan
somalie
haïti
inde
pakistan
bangladesh
chine
vietnam
cambodge
laos
thaïlande
philippines
roumanie
bulgarie
pologne
ukraine
russie
tchétchénie
kosovo
albanie
portugal
italie
brésil
colombie
martinique
guadeloupe
kabylie
bled

[family_privacy state]
{kin} _ décédé/décédée/décédés/enterré/enterrée
{kin} est/sont/vient/viennent mort/morte/morts/décéder/mourir/disparu/disparue
décès/mort/deuil/enterrement/obsèques/funérailles/crémation/inhumation/disparition/perte/agonie de/du/des/d ?son/sa/ses/leur/la/l {kin}
obsèques/enterrement/funérailles/deuil/condoléances familial/familiales/demain/jeudi/lundi/vendredi/samedi
perdu/perd/enterré/enterre/pleure son/sa/ses/leur/un/une ?petit/petite {kin}
deuil du/de ?son/sa {kin}
deuil dans la famille
deuil familial
présenter ?nos/mes/ses/les condoléances
condoléances envoyées/à présenter/présentées/à envoyer
{love} s'est/est/s barré/barrée/cassé/cassée/tiré/tirée/enfui/enfuie/parti/partie
{love} _ barré/barrée/cassée/tirée avec
{love} l'a ?bien/encore quitté/quittée/largué/larguée/plaqué/plaquée/trompé/trompée/viré/virée/foutu/foutue
{love} le/la/lui quitte/trompe/largue/plaque/mène
{love} veut divorcer/partir/le/la quitter
{love} a demandé le divorce
largué/larguée/plaqué/plaquée/quitté/quittée/trompé/trompée/cocufié par ?son/sa {love}
se/s sépare/séparent/séparait
il/elle/ils/couple se/s sépare/séparent
vient/viennent de rompre
a rompu avec son/sa {love}
rupture avec son/sa {love}
en pleine/cours de/plein séparation/rupture/divorce
en/cours instance/procédure de divorce
divorce/séparation ?très/plutôt/en/pas compliqué/compliquée/difficile/houleux/houleuse/douloureux/douloureuse/conflictuel/conflictuelle/cours/prononcé/sanglant/amiable/terminé/facile
depuis/après/suite son/leur/sa/à/au divorce/séparation/rupture
après/depuis/suite le/la/sa/son divorce/séparation
divorcé/séparé/divorcée/séparée de/deux/trois/depuis/avec
ils/se divorcent
divorcent chacun
deux/trois fois divorcé/divorcée/marié/mariée
remarié/remariée avec/deux/trois/depuis/en
#n enfants/gosses/gamins du/d'un premier/1er/précédent lit/mariage/union
marié/mariée/pacsé/pacsée/divorcé/divorcée/veuf/veuve/séparé/séparée ?avec/et/père/mère de #n/deux/trois/quatre/cinq enfants/gosses/gamins/filles/fils/garçons
marié/mariée/divorcé/divorcée, #n enfants
père/mère/papa/maman de #n/deux/trois/quatre/cinq/jumeaux/jumelles/triplés/famille
père/mère de deux/trois/quatre/cinq enfants/filles/garçons/fils
a #n/deux/trois/quatre/cinq enfants/gosses/gamins/filles/garçons/ados
vient d'/de être/devenir/redevenir papa/maman/père/mère/grand-père/grand-mère/tonton/tata
devient/devenu/devenue papa/maman/père/mère/grand-père/grand-mère
bientôt/futur/future/jeune/nouveau/heureux papa/maman/père/mère/parents/grand-père/grand-mère
naissance de son/sa/leur/ses/la/leurs ?premier/première/deuxième/petit/petite {kin}
vient d'avoir/accoucher ?un/une/son/sa/des/d'une/d'un ?deuxième/petit/petite bébé/fille/garçon/fils/enfant/jumeaux
en congé parental/paternité/paternel/adoption
congé parental/paternité
se/s/va marie/marient/marier/pacser/fiancer/remarier
vient de se marier/pacser/fiancer/remarier
son/sa/leur mariage ?est/en/le/prévu
mariage de sa/son fille/fils/sœur/frère
en voyage de noces
voyage de noces
lune de miel
jeune/jeunes marié/mariée/mariés
problème/problèmes/souci/soucis/drame/drames/conflit/histoires/histoire/tensions/pb/pbs de/dans/familial/familiaux/familiale ?la/sa/son famille/couple/ménage
problème/problèmes/souci/soucis/drame/conflit/pb/pbs familial/familiaux/conjugal/conjugaux/perso/persos/personnels/intime
raisons/raison/motif/motifs familiales/familiale/personnelles/familiaux
conflit/procès/brouillé/fâché/bagarre/guerre/embrouille avec son/sa ?propre/demi {kin}
ne parle plus à son/sa {kin}
ne voit plus/pas/jamais son/sa/ses {kin}
sans nouvelles de son/sa/ses {kin}
rapports/relations compliqués/tendus/compliquées/tendues avec son/sa/ses {kin}
vit/habite/dort/loge/retourné/retournée/hébergé chez ?encore/toujours ses/sa/son parents/mère/père/frère/sœur/fils/fille/maman
vit/habite seul/seule/chez/toujours/séparé/séparée
vit/habite encore/toujours chez
vit seul/seule depuis
vit/habite chez ses/sa/son parents/mère/père/fils/fille
élève/éduque seul/seule
mère/père/maman/papa/parent solo/isolé/isolée/célibataire/seul/seule/poule/veuf
garde/droit de/des/alternée/alternee/exclusive/visite ?ses/son/sa/leurs enfants/fils/fille/petits
garde de ses/son/sa/leurs enfants/fils/fille/petits
a la garde de
n'a ?plus/pas la garde
ses enfants/gosses/gamins ?un/une week-end/semaine sur
ado/ados/gosse/gamin/enfant/enfants/fils/fille ?en/très/est crise/difficile/difficiles/ingérable/rebelle/fugueur/fugueuse/déscolarisé/déscolarisée/placé/placée/placés/délinquant/drogué/toxico/handicapé/handicapée
ado/enfant/fils/fille en/a crise/fugue/fugué/décroché
ado en crise
se/s/il/elle occupe/prend de/soin ?de son/sa/ses/vieille/vieux ?vieille/vieux {kin}
s'occupe de son/sa/ses ?vieille/vieux {kin}
aidant/aidante de/familial/familiale ?son/sa {kin}
{kin} _ dépendant/dépendante/grabataire/impotente
placer/placé/mettre/mis son/sa {kin} en
{kin} en maison de retraite
vie privée/sentimentale/amoureuse/conjugale/intime compliquée/agitée/difficile/chaotique/en
mari/homme/femme/père/mère volage/violent/violente/jaloux/jalouse/alcoolique/infidèle/absent/battue/battu
trompe/cocufie/bat/frappe/tabasse/maltraite/cogne son/sa/ses {kin}
se/s fait tromper/battre/frapper/cocufier
fait cocu/cocue
couche/coucherait/sort/fricote/flirte/aventure/liaison/histoire/idylle avec/a ?sa/son/la/le/une/un secrétaire/assistante/assistant/patron/patronne/directeur/directrice/collègue/voisine/voisin/stagiaire/comptable/associé/associée/baby-sitter/drh
a/entretient une/plusieurs liaison/aventure/maîtresse/double/relation/maîtresses
a un amant
amant/maîtresse attitré/attitrée
amant/maîtresse de/du/attitré/attitrée la/le/patron
interdit/interdite/interdits bancaire/bancaires/chéquier/de chéquier
fiché/fichée/fichage ?à/a la banque/bdf/ficp/fcc
en surendettement
dettes de jeu/jeux/personnelles/partout/jusqu'au
plein/pleine/criblé/criblée/couvert/couverte/noyé/noyée de dettes
doit de l'argent/du fric/partout/à/beaucoup
doit de l'argent
faillite personnelle
ruiné/ruinée par/depuis/au
à la rue
sans abri/domicile/logement
a perdu son logement
ses huissiers/huissier
saisi/saisie par les huissiers
poursuivi par ses créanciers
touche/perçoit/vit le/du/de/des rsa/chômage/apl/allocs/minima/aah/ass
allocations familiales/chômage
au/en chômage/rsa/fin de droits
chômeur/chômeuse longue/depuis/en
ne paie/paye plus/pas/jamais son/sa/ses loyer/pension/loyers/crédit
héritage/succession ?de/en/avec/bloquée/ses compliqué/compliquée/conflictuel/conflictuelle/guerre/frères/sœurs
touche/touché/va/attend un/toucher/son/l/gros ?gros héritage
vient d'hériter/heriter
hérite/hérité de son/sa/ses/l'/une {kin}
mot de passe est
mdp/mp/password/code est
mdp #n

[family_privacy weak +lone]
mot de passe | !be !client !person
mdp= | !be !client !person
identifiants et mot de passe | !be !client !person
code perso | !be !client !person
digicode | !be !client !person !lone
codes d'accès perso | !be !client !person

[family_privacy trait]
cocue
désargenté
insolvable
divorcer | @ +be !client
veuvage
endeuillée
orpheline | @ -thing
remariage
recomposée
monoparentale
monoparental
maman solo
fiançailles
fiancé
fiancée
célibataires | @
vieux garçon
homme marié
femme mariée
adultérin
adultérine
bâtard
volage
concubinage
chômeur
chômeuse
rmiste
rsaiste
smicard
sans-abri
clochard
expulsion locative
interdit de chéquier

[family_privacy weak +since +lone !client]
marié | @ !person -duration
mariée | @ !person -duration
pacs | -trade
mariage | @ !person !be !lone -trade
naissance | !be !person !lone
enterrement | !be
funérailles | !be -trade
condoléances | !be
huissiers | !be !person

[family_privacy,minor state]
a/avec/et/ses #n/deux/trois/quatre enfants/gosses/filles/garçons _ #age et #age ?ans
#n/deux/trois enfants de #age et #age ?ans
ses/deux/trois enfants/filles/fils/gosses, #age et #age ans

[minor state]
{kin}/élève/scolarisé/scolarisée/entre/passe/est en/au cp/ce1/ce2/cm1/cm2/maternelle/primaire/sixième/cinquième/quatrième/troisième/6e/5e/4e/3e/6ème/5ème/4ème/3ème/collège/lycée/seconde/terminale/crèche/1ère/2nde
en classe de cp/ce1/ce2/cm1/cm2/maternelle/primaire/sixième/cinquième/quatrième/troisième/seconde/terminale/première/4e/3e/5e/6e
en petite/moyenne/grande section
{kin}/garçon/fillette/ado/gamin/gamine/gosse/petit/petite ?mineur/mineure/qui/est/a/âgé/âgée/agé/agée de/a #age ?ans
{kin}/garçon/fillette/ado/gamin/gamine/gosse de/a #age
fillette/garçonnet/jeune/mineur/mineure/lycéen/lycéenne/collégien/collégienne/apprenti/apprentie/alternant/stagiaire de #age ans
jeune de #age
agé/âgé/agée/âgée de #age ans
n'a ?encore/même que/pas #age ans
n'a pas 18 ans
pas encore 18 ans
pas encore majeur/majeure
pas majeur/majeure
moins de 18 ans
à peine #age ans
seulement #age ans
va avoir/fêter/sur #age ans
aura #age/18 ans
fête ses #age ans
tout juste #age ans
#age ans ?voir/demander/parler/accord/autorisation/signature/prévenir avec/à/aux/des/du/de ?la/ses/le/sa parents/mère/père/maman
contrat/compte/abonnement/commande/facture/dossier/signé au/par/un/d ?nom d'un/un/d'une/une mineur/mineure
au nom d'un mineur
mineur émancipé/émancipée/isolé/isolée/non accompagné
est/encore/toujours mineur/mineure
client/cliente/acheteur/utilisateur/signataire/salarié/apprenti/stagiaire mineur/mineure
accord/autorisation/signature/consentement/permission/feu vert ?obligatoire/nécessaire/à/de/du/des ?la/ses/le/sa/son/leurs parental/parentale/parents/mère/père/maman/tuteur/tutrice/représentant
voir avec ses/sa/son/les/la/le parents/mère/maman/papa/tuteur/père
faire signer les/ses/le/sa/la parents/père/mère/tuteur
demander/voir/signature/passer/parler ?avec/par/à/aux/ses la mère/maman | @ +young
passe/prépare/révise/rate/redouble/repasse ?son/le/sa brevet/bac/bepc/terminale/seconde/troisième/cp/ce1/ce2/cm1/cm2
stage/stagiaire de/en ?découverte/la/classe troisième/3e/3ème/collège/seconde
stagiaire de 3/3e/3ème/troisième/collège

[minor trait]
écolier
écolière
collégien
collégienne
lycéen
lycéenne
préado
pré-ado
adolescent | -trade
adolescente
fillette
garçonnet
bambin
nourrisson | -trade
mineur émancipé
bachelier

[minor weak !be !client !person +young]
ado | +school -trade
ados | +school -trade
mineur | @ +be +client -thing
mineure | @ +be +client -thing

[ethnicity state]
{people} d'origine/de souche/d'adoption/de nationalité/du nord/du sud
d/de/origines/origine/racines/accent/nom/prénom/physique/typé/type/look/consonance/sang/ascendance/parents/père/mère/famille/nationalité/descendance/couple/passeport {people}
d'origine/ascendance {people}
né/née/nés/natif/native/originaire/arrivé/arrivée/venu/venue/débarqué/débarquée/réfugié/réfugiée/immigré/immigrée/vient/viennent/exilé/exilée ?récemment/tout/y/il/du/de d/de/du/des/au/aux/en/à {land}
né/née au/en/à/aux {land}
parents/famille/père/mère/grands-parents ?sont/est/nés/né/née/venus/originaires/viennent/vient du/de/des/d/au/en/aux {land}
c'est/est un/une ?vrai/vraie/jeune/petit/petite/gros {people}
un/une ?jeune/petit/petite/vieux/vieille {people} très/sympa/sympathique/du/de/adorable/un/qui/mais/pas/assez
{people}/africain, accent
fort/gros/léger/petit/drôle accent
accent fort/marqué/prononcé/à couper/étranger/du bled/des/du/très
accent africain/maghrébin/arabe/slave/asiatique/étranger/créole/chinois/portugais/espagnol/italien/russe/polonais/roumain/turc
parle/baragouine/comprend mal/peu/pas/à peine/très ?bien/très/le mal/peu français/francais
parle mal/peu/pas ?bien/le français/francais
ne parle/comprend ?presque/quasi pas/peu/guère ?bien français/francais
ne parle pas ?bien français/francais
typé/typée maghrébin/maghrébine/arabe/africain/africaine/asiatique/méditerranéen/méditerranéenne/indien/indienne/antillais/hispanique/slave
un/une black/beur/beurette/rebeu/renoi/renoie/keubla/feuj/noiraud/chinetoque/bougnoule/arabe/noir/noire ?très/sympa/du/de/bien/qui/mais/assez/super/pas
un/une black/beur/beurette/rebeu/renoi/keubla/feuj
c'est un/une black/beur/arabe/noir/noire/asiate/rom/gitan/juif
peau noire/mate/foncée/claire/basanée
de couleur | @ +person !client
homme/femme/dame/monsieur/couple/famille/personne/client/gars/type/mec de couleur
homme/femme/dame/couple/famille/gars/type/mec noir/noire/noirs/arabe/arabes/asiatique/métis/métisse/maghrébin/maghrébine/blanc/blanche
gens du voyage
famille/campement/clan de gitans/roms/manouches/forains/tziganes
issu/issue de l'immigration/l immigration
deuxième/seconde/troisième/2e/3e génération immigrée/d'immigrés/maghrébine
fils/fille d'immigrés
fils/fille de harki/harkis/pieds-noirs/migrants/réfugiés/boat-people
boat people
rapatrié/rapatriée d'algérie
demandeur/demandeuse d'asile
droit d'asile
statut de réfugié
titre/carte de séjour ?en/expiré/provisoire/cours/de/à
carte de résident
naturalisé/naturalisée français/française/en/récemment
double nationalité
nationalité étrangère
pas français/française | @
pas vraiment français
français de souche
français de papier/papiers
minorité visible
origine ethnique/étrangère/maghrébine/immigrée
race noire/blanche

[ethnicity trait]
rebeu
reubeu
beurette
renoi
renoie
keubla
feuj
chinetoque
niakoué
noich
bridé
bamboula
négro
nègre
négresse
bougnoule
bicot
raton
melon | @ !client !be !person +contempt
crouille
moricaud
basané
métèque
rital
macaroni | @ +contempt !client !be !person
espingouin
portos | @
polak
romano
romanichel
manouche
tzigane
bohémien | @
yéniche
afro
afro-descendant
afro-américain
eurasien
eurasienne
métisse | @
mulâtre
quarteron
créole | @ !client
caribéen
caribéenne
sud-américain
latino
hispanique
nord-africain
nord-africaine
subsaharien
subsaharienne
magrébin
magrebin
harki
pied-noir
primo-arrivant
immigré
immigrée
migrant
exilé
apatride
peul
soninké
bambara
wolof
berbère
touareg
tamoul

[ethnicity weak +origin +lone !client !person]
kosovar
malien
camerounais
ivoirien
guinéen
congolais
togolais
béninois
gabonais
nigérian
rwandais
burkinabé
comorien
mauricien
malgache
éthiopien
érythréen
soudanais
somalien
haïtien
guadeloupéen
martiniquais
réunionnais
guyanais
bangladais
sri-lankais
cambodgien
laotien
thaïlandais
philippin | @
coréen
bulgare
albanais
serbe
croate
bosniaque
tchétchène
géorgien
moldave
brésilien
colombien
péruvien
chilien
vénézuélien
cubain
black | @ +person
noir | @ +person -name
noire | @ +person -name

[sexuality state]
en couple/marié/pacsé avec un autre homme/mec/garçon
en couple/mariée/pacsée avec une autre femme/fille
en couple avec un homme/mec/garçon
en couple avec une femme/fille | @
marié avec/à un homme/mec/garçon
mariée avec/à une femme/fille
vit/habite/emménage/sort/part/marié/pacsé/pacse avec son ami/copain/mec/compagnon/petit-ami/mari/petit ami/fiancé | @
pacsé avec son ami/copain/compagnon ?petit
pacsée avec son amie/copine/compagne
sa femme et elle | @
son mari et lui | @
lui et son mari
il vit avec son/un mari/compagnon/copain/homme/mec/ami
elle vit avec sa/une femme/compagne/copine/fille/amie
il a un mari
il a un compagnon/copain/amant
elle a une femme
elle a une compagne/copine/amante
couple/mariage/parents/famille/foyer gay/homo/homos/lesbien/lesbienne/lesbiennes/homoparental/homoparentale/homosexuel/homosexuels/de même sexe/d'hommes/de femmes
couple de deux/hommes/femmes/lesbiennes/homos/gays ?hommes/femmes
deux papas/mamans/pères/mères
mariage pour tous
fait/fais son/faire coming out
a fait son coming-out
coming out
sorti/sortie du placard
n'est/est pas/plutôt/attiré/attirée par les hommes/femmes/garçons/filles
aime/préfère/kiffe les hommes/mecs/garçons/femmes/filles/deux | @
à voile et à vapeur
de l'autre bord
du même/autre bord/côté
joue dans l'autre équipe
orientation/préférence/vie/identité/moeurs sexuelle/sexuelles/de genre
transition/changement/changé/réassignation/réattribution de genre/sexe
en transition de genre
ancien/ancienne homme/femme
né femme
née homme
née garçon
né fille
depuis/avant/après/pendant sa transition
femme/homme/personne/fille/garçon trans/transgenre/transsexuel/transsexuelle
iel pronom
pronom iel
non binaire
libertin/libertine/échangiste/échangistes/club échangiste/libertinage
club libertin/échangiste
va voir/fréquente/aux les putes/prostituées/escorts/péripatéticiennes
va aux putes
obsédé sexuel
obsédée sexuelle
addict au sexe/porno
accro au sexe/porno
film/films/site/sites porno ?au/sur/pendant bureau
troubles de l'érection
panne sexuelle
problèmes sexuels
frustré/frustrée sexuellement/sexuel

[sexuality trait]
gouine
goudou
pédé
pédale | @ -thing !client
tapette | @ !client
tantouze
tafiole
tarlouze
fiotte
enculé | @ !client
homo | @
homosexuel
lesbien
lesbienne
bisexuel
bisexuelle
pansexuel
pansexuelle
asexuel
asexuelle
transsexuel
transexuel
transexuelle
transgenre
transidentité
travesti
travelo
drag-queen
hermaphrodite
intersexe
queer
efféminé
garçon manqué
homoparentalité
hétérosexuel
escort-girl
prostituée
prostitué
péripatéticienne
michetonneuse
échangiste
libertin
nymphomane
sadomaso
fétichiste

[biometric_genetic state]
empreinte/empreintes ?digitale/digitales/palmaire/palmaires/vocale/vocales _ enregistrée/enregistrées/relevée/relevées/prise/prises/stockée/stockées/scannée/conservée/conservées/enrôlée
donne/prête/pose/laisse/utilise/enregistré/scanné/enrôlé son/sa/ses/leurs ?propre empreinte/empreintes/iris/pouce/visage/doigt/paume ?pour
pointe/badge/pointage/badgeage/accès/déverrouille ?par/avec/au/à/via ?son/sa/l empreinte/empreintes/biométrie/visage/iris/pouce
scan/scanner/image/gabarit/photo rétinien/rétinienne/de/du ?l/la/son/sa iris/visage/rétine/main/empreinte/biométrique
reconnaissance faciale/vocale/palmaire/rétinienne/biométrique activée/enregistrée/enrôlé/enrôlée/acceptée
reconnaissance faciale/vocale/palmaire/rétinienne/biométrique de/du/activée/enregistrée/enrôlé/enrôlée/pour/acceptée/sur client/ce/la
profil/test/analyse/séquençage/prélèvement/échantillon/dépistage/patrimoine/fichier adn/génétique/chromosomique/génomique ?de/du/fait/réalisé/positif
test/analyse/profil/prélèvement adn/génétique
porteur/porteuse ?sain/saine du/d'un/de/d'une/d/la ?gène/mutation/maladie/anomalie gène/mutation/brca/génétique/trisomie/mucoviscidose/hémophilie/huntington/drépanocytose/thalassémie
porteur/porteuse sain/saine
mutation/prédisposition/anomalie/maladie/tare/risque génétique/héréditaire/brca ?familiale
maladie génétique
salive envoyée/prélevée/analysée
23andme/myheritage/ancestry ?test/résultat/adn/kit
données biométriques de/du/enregistrées/collectées
caryotype

[ok]
enfant/enfants/bébé/fille/garçon rayon/mode/chaussures/collection/vêtements
{kin} de la marque/gamme/maison
société/maison/entreprise mère
maison mère
filles et garçons
père noël
père et fils
mère et fille
fils de/et l'associé
et fils
clé/clef de/du
et filles
et frères
belle-mère patrie
accent sur/mis/tonique/aigu/grave
l'accent
sa/son femme/homme de ménage/main
pour pointer
femme/femmes de ménage/chambre
homme/femme de main
homme de l'art/terrain/confiance
homme clé
mariage entre/des/du/de ?deux/les/nos/leurs marques/gammes/sociétés/entreprises/couleurs/produits
robe/robes/faire-part/salle/salon/organisateur/organisatrice/traiteur/photographe/liste/gâteau de mariage/mariages/noces/mariée
robes de mariée
divorce/séparation entre/avec/des ?les/deux/nos/leurs associés/actionnaires/sociétés/entreprises/partenaires/fournisseurs/fournisseur/biens/pouvoirs/réseaux/tâches/déchets/flux
divorce consommé
divorce/séparation entre les deux/trois associés/actionnaires/sociétés/entreprises/partenaires
divorcé/divorcent/divorce de/avec leur/son/notre/l ?ancien/ancienne/précédent prestataire/fournisseur/associé/agence/banque/éditeur/partenaire
livraison/livrer/livré/quai/chantier/travaux _ en/à/pour/de prison
succession de/du ?la/l/nos/problèmes/directeur/retards/pannes/entreprise/dirigeant/directrice
condoléances pour le projet
perdu son/sa badge/clé/mot/commande/contrat/place/facture/connexion
mot de passe oublié/perdu/expiré/provisoire/à/wifi/réinitialisé/réinitialiser/temporaire
gestionnaire de mots de passe
réinitialisation du mot de passe
noir sur blanc
un noir/café
noir ou/mat/brillant/laqué/anthracite
d'origine/origine des/du/de la fonds/produit/matière/panne/projet
de couleur bleue/rouge/verte/différente/claire/foncée
photo de couleur
classe affaires
classe énergie
entrée de gamme
`,
};
