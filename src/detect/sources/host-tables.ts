/** Top-level domains that make `name.tld` an address without `www.` before it, besides those of two letters. Source: IANA root zone, the common ones. */
export const TOP_LEVEL_DOMAINS = `
agency
app
biz
cloud
com
consulting
dev
digital
example
group
info
net
online
org
paris
pro
shop
site
store
tech
web
website
xyz
`;

/** Endings of file names, which look like hosts. */
export const FILE_ENDINGS = `
csv
doc
docx
gz
json
mdb
numbers
ods
odt
pdf
pst
pptx
py
rar
sql
tsv
txt
vcf
xls
xlsm
xlsx
xml
zip
`;

/** Parts of a path under which a site's own forms stand, folded. Source: site maps of firms in the six languages. */
export const FORM_PATHS = `
anfrage
angebot
callback
contact
contacteer
contacter
contactez nous
contacto
contactos
contact us
contactus
contatti
contatto
demo
devis
essai
form
formulaire
formular
formulario
formulier
inscription
inscripcion
iscrizione
kontakt
landing
lead
leads
lp
newsletter
offerte
preventivo
presupuesto
quote
rappel
register
registration
sign up
signup
subscribe
trial
`;
