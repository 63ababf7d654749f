import type { ObjectionTable } from '../format.ts';

/**
 * French: how notes of call centres and CRMs tell of an objection.
 * Source: the wording of GDPR 21 and of CNIL decisions on prospecting, and the habits of notes; the format is that of
 * `ObjectionTable`.
 */
export const FR: ObjectionTable = {
  lang: 'fr',
  text: `
[set everyday]
appel(er|ez|s|) rappel(er|ez|s|) contact(|s|er|e|ee) recontact(er|e) mail(|s) email(|s) telephone
joindre demande(|r|e) souhaite veut voulait offre(|s) envoyer relanc(er|e) relance(s|) base
fichier(|s) liste courrier(|s) donnees coordonnees infos informations promo promotion catalogue(|s)
marketing communication(|s) retir(er|e) sorti sortir supprimer supprime demander client plus jamais
refuse refus newsletter
[set call phone]
app(el|ell)(er|ez) ap(el|ell)(er|ez)
rapp(el|ell)(er|ez) rap(el|ell)(er|ez)
telephon(er|ez) retelephoner phoner rephoner joindre joignez
[set called phone]
appele(|e|s|es) rappele(|e|s|es) rapele(|e) apele(|e) telephone joint(|e)
[set calls phone]
appelle(|s|nt) appel(e|ons) rappelle(|s|nt) rappel(e|ons) telephone(|s|nt)
[set callnoun phone]
appel(|s) telephone telephonique(|s) tel phoning phone
[set mail email]
mailer emailer mailez emailez
[set mailed email]
maile(|e) emaile(|e)
[set mailnoun email]
mail(|s) email(|s) courriel(|s) mel(|s) newsletter(|s) infolettre(|s) mailing(|s) emailing(|s) spam(|s)
[set sms sms]
sms texto(|s) mms
[set post post]
courrier(|s) posta(l|le|ux|les) lettre(|s) prospectus catalogue(|s)
[set medium]
{callnoun} {mailnoun} {sms} {post}
[set contact]
(|re)contact(er|ez) (|re)sollicit(er|ez) demarch(er|ez) prospect(er|ez) importun(er|ez) harcel(er|ez) embet(er|ez)
[set again]
relanc(er|ez) derang(er|ez) ennuy(er|ez) ecrire ecrivez
[set contacted]
(|re)contact(e|ee|es|ees) (|re)sollicit(e|ee|es|ees) demarch(e|ee|es|ees) prospect(e|ee) relance(|e) importune(|e) derange(|e) harcele(|e) embete(|e)
[set contacts]
contacte(|s|nt) recontacte(|nt) sollicite(|nt) demarche(|nt) relance(|nt) derange(|nt) contactions recontactions
[set promo]
pub(|s) publicite(|s) publicitaire(|s) promo(|s) promotion(|s) offre(|s) sollicitation(|s) demarchage(|s) prospection(|s) relance(|s) communication(|s) marketing
[set trade]
demarchage prospection sollicitation(|s) pub publicite publicites
[set no]
plus pas jamais
[set nomore]
plus jamais
[set pro]
l le la les lui leur me m nous vous te t se s en
[set wish]
souhait(e|es|ent|ait|ons) veu(t|x|lent) voulait desir(e|es|ent|ait) accept(e|es|ent) support(e|ent) tolere aimerait prefere
[set demand]
demand(e|ent|ait|ee|er|es) souhait(e|ent|ait|ant) veu(t|x|lent) voulant exig(e|ent|eait) desir(e|ent) voudrai(t|s|ent) aimerait pri(e|ent) souhaitant voulant insiste reclame pri(ere|ere) merci svp dde
[set unsub]
desinscri(t|te) desabonne(|e) desincri(t|te) desabone(|e) desabo desinsc
[set unsubscribe]
desinscrire desinscrivez desabonner desabonnez
[set unsubscribing]
desinscription desabonnement desincription
[set removed]
retir(e|ee|es|ees) supprim(e|ee|es|ees) enlev(e|ee|es|ees) effac(e|ee|es|ees) ray(e|ee|es|ees) radi(e|ee|es|ees) sorti(|e|s|es) ote(|e) blacklist(e|ee) desinscri(t|te)
[set remove]
retir(er|ez) supprim(er|ez) enlev(er|ez) effac(er|ez) ray(er|ez) radier sortir sortez oter virer
[set removal]
retrait suppression effacement radiation
[set base]
base(|s) bdd fichier(|s) liste(|s) listing(|s) diffusion mailing crm
[set data]
donnees coordonnees infos informations
[set article]
de d des du nos ses vos mes nous votre notre le la les l tout toute tous toutes un une aucun aucune son leurs
[set bloctel phone]
bloctel
[set news email]
newsletter(|s) infolettre emailing(|s) mailing(|s) mails emails mail email
[set clicked email]
clique
[set smsout sms]
sms texto(|s)
[set boxout post]
lettres lettre
[set calldem phone]
telephonique(|s)
[set smail email]
mails mail emails email courriels newsletter newsletters spam spams
[set scall phone]
appels appel tel telephone coups
[set spost post]
courrier courriers
[set stopnoun]
{scall} {smail} {sms} {spost} {trade} relances
[set boxout2 post]
boite boites
[set number phone]
numero num tel telephone mobile portable
[ask]
qu on arrete/cesse de ?{pro} {contact}/{call}/{mail}/{again}
qu on arrete/cesse de ?{pro} envoyer ?{article} ?{article} {medium}/{promo}
que nous arretions/cessions de ?{pro} {contact}/{call}/{mail}/{again}
^ plus jamais ?de ?d ?aucun {stopnoun}/contact
{demand} ?a ?qu ?on ?de ?que ?nous efface/effacions/effacer/supprime/supprimions/supprimer/oublier/oublions son/mon {number}
interdi(t|ction) de ?{pro} {contact}/{call}/{mail}
opt out {medium}
optout {medium}
ne/n ?surtout {nomore} ?surtout ?{nomore} ?{pro} ?{pro} {contact}/{call}/{mail}
ne/n ?surtout {nomore} ?jamais ?surtout ?{pro} {again}
ne/n {nomore} ?du ?tout etre {contacted}/{called}/{mailed}
ne/n {wish} {no} ?du ?tout ?{pro} ?etre {contacted}/{called}/{mailed}
ne/n {wish} {no} qu on ?{pro} {calls}/{contacts}
ne/n {wish} {no} que ?nous ?l ?on ?{pro} {calls}/{contacts}
ne/n {wish} {no} recevoir _ {medium}/{promo}
ne/n {wish} {no} ?recevoir ?{article} ?{article} ?{promo} {medium}/{promo}
ne/n {wish} {no} recevoir rien
ne/n {wish} {no} etre importune
ne/n {wish} {no} etre sur _ {base}
ne/n {wish} {no} entendre parler ?de ?nous
ne/n {wish} {no} avoir _ contact
ne/n {wish} {no} de contact
ne/n {nomore} recevoir _ {medium}/{promo}
ne/n {nomore} recevoir ?{article} {medium}/{promo}
ne/n {nomore} ?{pro} rien envoyer
ne/n {nomore} rien ?{pro} envoyer
ne/n {nomore} ?{pro} ?{pro} envoyer _ {medium}/{promo}
ne/n ?{pro} ?{pro} envoy(ez|er) {nomore} _ {medium}/{promo}
ne/n pas ?{pro} envoyer ?{article} newsletter/newsletters/{trade}
ne/n {nomore} ?{pro} spammer
ne/n {no} spammer
ne/n ?{pro} ?{pro} {contact}/{call}/{mail} {nomore}
n appelez/rappelez {no}
qu on ne ?{pro} {calls}/{contacts} {nomore}
qu on {pro} laisse tranquille
que l on ne ?{pro} {calls}/{contacts} {nomore}
ne {nomore} figurer/apparaitre _ {base}
ne {nomore} faire partie _ {base}
arret(er|ez)/cess(er|ez)/stopper ?de ?d ?{pro} {contact}/{call}/{mail}/{again}
arret(er|ez)/cess(er|ez)/stopper ?de ?d ?{article} ?{article} {medium}/{promo}
arret(er|ez)/cess(er|ez)/stopper ?de ?d ?{pro} envoyer ?{article} ?{article} ?{promo} {medium}/{promo}
arret(er|ez)/cess(er|ez) _ harcelement
^ stop ?aux ?les ?a ?au ?l {stopnoun} ?{calldem}
stop ?a ?tout ?toute {trade}/contact
^^ stop $$
^ stop svp/merci/definitif/contact/rgpd
^ {nomore} ?de ?d ?aucun ?aucune {stopnoun}/contact ?{promo} ?{calldem} $
^ {nomore} ?de ?d ?aucun ?aucune {stopnoun}/contact ?{calldem} svp/merci/stp/du
^ pas/aucun/aucune ?de ?d {trade} ?{promo} ?{calldem}
^ pas/aucun ?de ?d {stopnoun} svp/merci/stp
^ ni {medium} ni {medium}
{demand} ?a ?de ?d ?qu ?on ?nous ?{pro} ?etre {removed} _ {base}
{data} soient/soit/sont {removed} _ {base}
{demand} ?a ?que _ {data} _ {removed}
etre {removed} _ {base}
etre {unsub}
etre blackliste(|e)
{demand} ?a ?de ?d ?{pro} {remove} ?{article} ?{pro} _ {base}
{remove} ?{pro} de/des ?{article} ?nos {base}
^ ?a ?merci ?svp ?de ?{pro} {remove} ?du ?de ?d ?la ?{article} {base} ?svp ?merci
{demand} _ {removal} _ {base}/{data}
demande de {removal}
{demand} _ {remove} _ {data}
{remove} ses/mes/toutes/leurs ?{article} {data}
{demand} ?a ?de ?d ?{pro} se {unsubscribe}
{demand} ?a ?de ?d ?{pro} {unsubscribe}
^ ?a ?le ?la ?l {unsubscribe}
^ a blacklister
clique ?sur ?le ?lien ?de ?se {unsubscribe}/{unsubscribing}
se {unsubscribe} newsletter
refus(e|ait|ent|er|ant) ?tout ?tous ?toute ?toutes ?{article} {promo}/contact/contacts/{stopnoun} ?{promo} ?{calldem} ?commercial ?commerciale
refus(e|ait|ent) _ etre {contacted}/{called}/{mailed}
refus(e|ait|ent) que/qu _ {calls}/{contacts}
refus ?de ?du ?tout {trade}/contact ?{calldem} ?commerciale
refus ?d etre {contacted}/{called}
refus(e|ait) _ recevoir _ {medium}/{promo}
laissez/laisser moi/le/la tranquille
[bare]
ne/n ?surtout pas ?surtout ?du ?tout ?{pro} ?{pro} {contact}/{call}/{mail}
ne/n pas ?du ?tout etre {contacted}/{called}/{mailed}
^ ne/n appelez/rappelez/contactez pas
opposant ?au ?a ?aux ?la {trade} ?{calldem} ?{callnoun}
^ ne pas emailer/mailer
[go]
svp/merci/stp/du/car/suite/sous/cause/demande/parce/il/elle/et/ni/svp/merci/absolument/definitivement/surtout/souhait/refus/depuis/selon/par
ce/cet/cette/le/la client/cliente/monsieur/dame/personne/prospect/contact/individu/abonne/abonnee
monsieur/mme/mr/madame/m
a sa/la demande
de nouveau
du tout
[state]
{pro} oppose(|nt) ?formellement a/au/aux ?{article} {promo}/traitement/utilisation/{medium}/reception ?commerciale ?commercial ?{calldem}
oppos(e|ee|es|ees) a/au ?{article} {trade}/traitement ?commerciale ?commercial ?{calldem}
s est oppos(e|ee) ?formellement a/au ?{article} {promo}/traitement/utilisation ?commerciale ?commercial ?{calldem}
opposition ?a ?au ?aux ?la ?toute ?tout {trade} ?commerciale ?commercial ?{calldem}
opposition commerciale/marketing
opposition au traitement
oppose(|e) au demarchage
[left]
droit a ?l effacement/oubli ?demande ?exerce ?recu
opposition rgpd/cnil/gdpr
rgpd opposition
^ rgpd ?refus/opposition
^^ opposition $$
^ opposition recue/enregistree/exprimee/signalee/notifiee ?le
demande d opposition
{demand} _ opposition rgpd
exerce(|r) son/le droit d opposition
exerce(|r) son/le droit a ?l oubli/effacement
exerce(|r) ses droits rgpd/d/opposition
droit d opposition exerce(|e)/recu/rgpd/signale/enregistre/active
^^ droit d opposition $$
{demand} _ droit d opposition
{demand} _ droit a ?l oubli/effacement
^ ?sur ?en ?inscrit ?inscrite ?a ?la ?dans ?sur ?notre liste d opposition/repoussoir
inscri(t|te) ?sur ?a ?au ?dans ?la ?liste liste/opposition ?d ?opposition ?repoussoir
^ ?sur ?en liste noire ?rgpd $
^ ?est ?s ?client ?contact ?personne {unsub}
s est ?lui ?elle ?meme {unsub}
{unsub} par/le/suite/sur/a/via/depuis/en
{unsub} $
{unsubscribing} ?newsletter ?rgpd demande(|e)/effectue(|e)/fait(|e)/recu(|e)/ok/le/par/confirme(|e)/immediat(|e)
^^ {unsubscribing} $$
demande ?de ?d ?sa ?son {unsubscribing}
retire/revoque/retirant son/le consentement
consentement retire/revoque
retrait ?de ?du ?son consentement
^ ?client ?contact ?a blackliste(|e)
^ npc $
^ dnc $
inscri(t|te) ?sur ?a ?au ?chez ?liste {bloctel}
^ ?sur ?est ?en ?liste {bloctel} $
{unsub} de/du/des/d ?la ?notre ?nos ?toutes ?l {news}
{unsub} {news}
{unsubscribing} ?a ?de ?la ?notre {news}
clique ?sur ?le ?lien ?de ?se ?s {unsubscribe}/{unsubscribing} ?{news}
{clicked} ?sur ?le ?lien ?bouton ?de ?se ?s {unsubscribe}/{unsubscribing}
{unsub} ?des ?de ?d ?nos {smsout}
[ask]
ne/n {wish} {no} ?recevoir ?de pub/pubs/publicite/publicites dans _ {boxout2} aux {boxout}
[within]
recevoir ?de ?les ?ses ?nos ?des factures/releves/documents/devis/papier/bulletins
refus(e|ait|ent) ?l ?les ?un ?nos appel/appels video/offres/offre/d/entrants/masques/inconnus
droit a l effacement possible/existe/rappele
stop ?aux ?& impaye(|s)/covid/pub/loss/work/intrusion/{callnoun} indesirables/abusifs
stop ?aux ?& impaye(|s)/loss/go/covid/and/over/motion
{unsub} du/de/d/des/au ?l ?la ?ce salon/evenement/webinaire/webinar/formation/cours/atelier/jeu/session/seance/concours/conference/visite/club
opposition ?a ?sur ?au ?le ?un ?la cheque/cheques/bancaire/carte/cb/tiers/municipale/paiement/mariage/permis
fait opposition ?sur ?a ?au
en opposition
aucune ?demande ?d opposition
pas d opposition
sans opposition
opposition levee/retiree/annulee
outil/logiciel/solution/gestion/gere/lien/taux/page/bouton/procedure/module/plateforme/nombre/formulaire/campagne/offre/projet ?de ?du ?des ?d ?la ?se {unsubscribing}/desinscriptions/desabonnements/opposition/{unsubscribe}/oppositions
{unsubscribing} doit/possible/automatique/facile
ne/n {no} ?{pro} appel(er|ez)/rappel(er|ez) ?{pro} son/sa/ses/l/le/la/leur assistante/assistant/standard/secretaire/secretariat/accueil/comptable/associe/collegue/femme/mari/conjoint/pere/mere/fils/fille
travailler avec
ne/n {wish} {no} _ changer/acheter/investir/travailler/poursuivre/renouveler
arret de travail
verifie(|r)/controle(|r)/croise(|r) ?avec ?sur ?a ?le ?la ?liste bloctel/opposition/repoussoir
l appeler docteur/maitre/monsieur/madame/par
ne/n {no} hesite(z|r) ?a
ne/n {no} oublie(z|r) ?de
ne/n {no} manquer(|ai|a|ez|ons) ?pas ?de
[near]
non
pas
jamais
sans
ni
[before]
n a/ont/avait/avons/est/etait/sont jamais/pas/plus/point
n a ?y jamais/pas/plus/point
ne s est/etait pas/jamais
jamais
si/s/quand/lorsque/lorsqu/comment/pourquoi/combien
en cas de/d
sans
aucun/aucune
faut il
doit on
peut on
pas encore
avant de
{pro} informe(|e)/rappele
informe(|e) de ?son
ses/leurs/les/nos/des/certains clients/prospects/abonnes/adherents/salaries/fournisseurs/contacts/patients
cherche/propose/vend/developpe/gere/edite un/une/des/les/la/le
son client/voisin
peur d
propos de/d
loi sur
verifier si/que
verifie sur
[after]
avant/jusqu/pendant/pdt/durant/apres/entre/tant/lorsqu/quand/lors/sous
sans ?avoir
le/l/ce/les/en/chaque ?la ?fin ?debut ?de matin/midi/soir/matinee/apres/aprem/lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/week/weekend/lundis/mardis/mercredis/jeudis/vendredis/samedis/journee/jour/mois/moment
cette semaine/annee/fois/periode
de/d la/ici semaine/journee/la/a
en janvier/fevrier/mars/avril/mai/juin/juillet/aout/septembre/octobre/novembre/decembre/reunion/vacances/conge/conges/rdv/deplacement/direct/ce/soiree/matinee/journee/premier
ce mois/matin/soir/jour/moment
aujourd/demain/maintenant/immediatement/actuellement/tot/lundi/mardi/mercredi/jeudi/vendredi
tout de suite
pour l/le instant/moment
dans l/les/un/le immediat/semaines/mois/jours
trop tot/souvent/tard/vite
plus de # fois
sur son/le/ce/mon/sa/la/cette/ces/leur ?autre ?n portable/fixe/mobile/perso/numero/num/ligne/tel/telephone/standard/perso/pro
au/a l/la/ce/son/cette/ce maison/accueil/numero
au bureau/domicile/standard/travail/numero/portable/#
a domicile/#
chez lui/elle/eux
directement
son/sa/ses/leur/l/le/la assistante/assistant/standard/secretaire/secretariat/accueil/comptable
tant qu/que
encore
deux/trois/#/plusieurs fois
[reason]
a/ont/ayant quitte
n est plus ?la ?chez ?dans ?en ?salarie ?employe ?responsable ?directeur ?gerant ?notre ?le ?l
ne travaille/bosse plus
parti(|e) ?a ?en ?de ?la ?chez ?l retraite/societe/entreprise/concurrence
en retraite
decede(|e)
doublon(|s)
en ?ses ?plein vacances/conge/conges/deplacement/reunion
ramadan/shabbat/sabbat/careme/noel
voir desormais/maintenant/plutot/dorenavant/avec
contacter/appeler desormais/plutot/dorenavant/maintenant
remplace(|e) par
nouveau/nouvelle contact/interlocuteur/interlocutrice/numero
lui/elle/client/prospect qui rappelle/rappellera/rappelera/appelle
il/elle rappelle/rappellera/rappelera ?lui ?elle ?meme
va/vont ?nous rappeler/appeler/recontacter
nous rappellera/rappelle/recontactera
numero/num/no/tel/mail/adresse/fiche ?est ?un errone(|e)/faux/fausse/invalide/inexistant/incorrect/incorrecte/attribue/hs/coupe/double
mauvais/faux/ancien ?num numero/contact/interlocuteur/interlocutrice/mail
mauvaise/fausse/ancienne adresse/personne/fiche
hors cible/perimetre/zone
deja client/cliente/equipe/equipee/traite/traitee/suivi/suivie/relance/contacte/commande
commande/devis/contrat signee/signe/passee/valide/validee/en
suivi(|e)/gere(|e) par
liquidation
cess(e|ation) ?son ?d ?l activite
societe/entreprise/etablissement fermee/ferme/dissoute/radiee/liquidee
concurrent
pas encore valide/confirme/signe
impaye(|s)
mauvais payeur
[back]
reinscri(t|te)
reabonne(|e)
s est ?de ?a nouveau inscri(t|te)/abonne(|e)
opposition ?a ?ete levee/retiree/annulee
accord pour etre rappele/recontacte
par erreur
[medium]
par ?le ?la ?voie {medium}
via ?le ?la ?nos {medium}
au {medium}
[except]
sauf ?que ?par ?pour ?le ?les ?nos ?sur {medium}
hors {medium}
[more]
et/ou/ni ?de ?d ?par ?les ?l ?aux ?des {medium}
ni ?{pro} {call}/{mail}
ni envoyer ?de ?d ?des {medium}
/ {medium}
`,
};
