import type { PhraseTable } from './meanings.ts';

/** Phrases of no one language: third parties that are not named, file words, abbreviations. Source: CNIL SAN-2022-021 (a category of firms is no source) and exports of CRMs. */
export const GENERAL: PhraseTable = {
  filler: `
bdc
bis
dir
doc
docx
htm
html
http
https
id
json
key
mktg
nb
net
ods
ok
opt
optin
optins
org
part
pdf
pj
ref
tab
tmp
txt
utm
ver
www
xml
zip
`,
  'no-origin': `
aaa
abc
any source
api import
autre prestataire
bulk import
bulk upload
cloud
connector
default source
derde
derde partij
derden
dienstleister
dienstverlener
drittanbieter
dritte
dritter
ein dienstleister
etc
external party
external provider
external source
externer anbieter
externer dienstleister
fonte esterna
fonti esterne
foo
fournisseur externe
fuente
fuente externa
fuentes
fuentes externas
hubspot import
nan
nul
nvd
onbekend
organisation
organisme
organismes
organizacion
organization
organizzazione
prestataire
prestataire externe
prestataires
proveedor externo
provider
salesforce import
service externe
service provider
sous traitant
subcontractor
tercero
terceros
terze parti
third parties
third party
tiers
todo
unbekannter
vendor
vendors
xx
xxx
zzz
`,
};
