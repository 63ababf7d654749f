import type { Table } from './format.ts';

/** Numbers of persons and accounts by the word before them: those that have no check digit, and those mistaken. */
export const NUMBERS: readonly Table[] = [
  {
    lang: 'de',
    text: `
[abbreviation]
ausweisnr
bankverbnr
führerscheinnr
idnr
kontonr
kreditkartennr
ktonr
kto
nr
passnr
personalausweisnr
reisepassnr
rentenversnr
rentenversicherungsnr
sozialversicherungsnr
steueridnr
steuernr
svnr
versicherungsnr
versnr

[bank state]
bankverbindung _ #long
blz #n
cvv/cvc/kartenprüfnummer #n
karte/kreditkarte/visa endet/endend/endziffern ?auf #n
konto nr/nummer _ #long
kontonr/kontonummer/kto ?nr #n
kreditkarte/visa/mastercard/ec _ #n #n #n

[national_id state]
ahv ?nr/nummer #n
ausweis/personalausweis/reisepass/pass/führerschein/aufenthaltstitel nr/nummer _ #n
identifikationsnummer/idnr/steuerid #n
personalausweisnummer/ausweisnummer/ausweisnr/passnummer/passnr/reisepassnummer/führerscheinnummer _ #n
rentenversicherungsnummer/sozialversicherungsnummer/versicherungsnummer/svnr/rvnr ?lautet #n
steuer id/identifikationsnummer #n
sv/rv nummer/nr #n
`,
  },
  {
    lang: 'en',
    text: `
[abbreviation]
acct
lic

[bank state]
bank account/acct ?no/number/num _ #n
card ?number/no ?ending/ends ?in/with #long
card/visa/mastercard/amex/debit ?card ending/ends ?in/with #n
card/visa/mastercard/amex/debit _ exp/expiry/expires #n
cvv/cvc/cv2 #n
routing/aba ?no/number #n
sort code #n

[national_id state]
driving/drivers/driver ?s licence/license no/number _ #n
id/identity card no/number _ #n
medicare/medicaid ?no/number/id #n
national insurance/id/identity no/number/num _ #n
nhs no/number #n
nino/ssn/itin #n
passport no/number/num _ #n
social insurance/security ?no/number/num #n
`,
  },
  {
    lang: 'es',
    text: `
[abbreviation]
num
núm
nro

[bank state]
ccc #n #n
cuenta ?bancaria/corriente ?n/no/num/núm/número _ #long
cvv/cvc #n
tarjeta/visa/mastercard ?que acaba/acabada/termina/terminada en #n
tarjeta/visa/mastercard _ cad/caduca/caducidad #n

[national_id state]
carnet/carné/permiso de conducir ?n/no/num/núm/número #long
dni/nie/nif/nuip ?n/no/num/núm/número #long
nie x/y/z #long
nss/nuss/naf #n
num/núm/número/n ?de seguridad/ss/afiliación ?social _ #n
pasaporte ?n/no/num/núm/número _ #long
seguridad social ?n/no/num/núm/número #long
tarjeta sanitaria _ #long
`,
  },
  {
    lang: 'fr',
    text: `
[abbreviation]
num

[bank state]
carte/cb/visa/mastercard ?bancaire/bleue/visa ?se finissant/terminant/termine/finit ?par #n
carte/cb/visa/mastercard ?bancaire _ exp/expire/expiration #n
code banque/guichet #n
compte bancaire ?n/no/num/numéro _ #long
cvv/cvc/crypto/cryptogramme #n
rib _ #n #n

[national_id state]
avs ?n/no/numéro #n
carte d identité/séjour ?n/no/num/numéro _ #long
carte vitale _ #long
cni/passeport ?n/no/num/numéro _ #long
nir/nss/niss/insee #n #n
numéro national/fiscal _ #n #n
passeport ?n/no/num/numéro #n
permis ?de ?conduire n/no/num/numéro _ #n
registre national _ #n #n
sécu/secu ?sociale #n #n
sécurité sociale #n #n
titre de séjour ?n/no/num/numéro _ #long
`,
  },
  {
    lang: 'it',
    text: `
[abbreviation]
nro
num
cod

[bank state]
abi #n
bancomat/postepay/carta/visa/mastercard ?che finisce/termina/terminante ?con/per #n
bancomat/postepay/carta/visa/mastercard _ scad/scade/scadenza #n
conto ?corrente/bancario ?n/no/num/numero _ #long
cvv/cvc #n
iban _ #n #n

[national_id state]
carta ?d identità ?n/no/num/numero _ #n
passaporto/patente ?n/no/num/numero _ #n
permesso di soggiorno n/no/num/numero _ #n
tessera sanitaria _ #long
`,
  },
  {
    lang: 'nl',
    text: `
[abbreviation]
identiteitskaartnr
kaartnr
paspoortnr
pasnr
rekeningnr
rijbewijsnr
rijksregisternr

[bank state]
bankrekening/bankrekeningnummer ?nr/nummer _ #n
creditcard/visa/mastercard/pinpas/bankpas _ exp/geldig/eindigt/eindigend ?op/tot #n
cvc/cvv #n
rekeningnummer/rekeningnr _ #long

[national_id state]
bsn/sofi/sofinummer/burgerservicenummer/burgerservicenr ?is/nr/nummer #long
id/identiteitskaart/identiteitsbewijs/paspoort/rijbewijs ?nr/no/nummer _ #long
insz/niss/rrn #n
paspoortnr/paspoortnummer/rijbewijsnummer/identiteitskaartnummer _ #n
rijksregisternr/rijksregisternummer ?is #n
`,
  },
];
