/**
 * Cells that say "nothing here", folded, one a line, sorted: French, English, German, Spanish, Italian, Dutch.
 * Source: the error values of spreadsheets by locale, the null values that databases and CRM products export, and
 * what people type into a field they must fill.
 */
export const EMPTY_MARKERS = `
a completer
a definir
a remplir
a renseigner
absent
assente
aucun
aucune
auswahlen
bezug
bitte wahlen
blank
brak
brak danych
choisir
choose
da completare
da definire
desconhecido
desconocida
desconocido
div 0
empty
entfallt
error
fehlt
geen
geen gegevens
ignoto
in te vullen
inconnu
inconnue
indefini
k a
keine
keine angabe
keine angaben
kies
leeg
leer
mancante
manquant
missing
n a
n a n a
n c
n d
n p
n r
n v t
na
name
nan
nan nan
nao informado
nc
nd
ne sait pas
neant
nessuna
nessuno
nicht angegeben
nicht bekannt
nicht verfugbar
nicht vorhanden
nichts
niet bekend
niet beschikbaar
niet ingevuld
niet opgegeven
niet van toepassing
nieznany
nil
ninguna
ninguno
no aplica
no consta
no data
no disponible
no especificado
no info
no informado
no tiene
no value
nom
non applicable
non communique
non communiquee
non connu
non defini
non disponibile
non disponible
non indicato
non pervenuto
non precise
non precisee
non renseigne
non renseignee
non specificato
non specifie
none
none none
not applicable
not available
not found
not given
not provided
not set
not specified
nr
nsp
nul
null
null null
num
nv
nvt
ohne angabe
onbekend
ontbreekt
pas d email
pas de mail
pas de telephone
please select
ref
rif
s d
sans objet
sconosciuta
sconosciuto
seleccione
select
selectionner
selezionare
sin dato
sin datos
sin especificar
sin informacion
tbc
tbd
to be completed
to be defined
unbekannt
undefined
undefined undefined
unknown
unspecified
vacio
valeur
valor
valore
value
vide
void
vuoto
wert
x
`;

/**
 * Data that people make up to try a form, folded, one a line, sorted. A name that real people bear is not here.
 * Source: the placeholder names of each language (Jean Untel, Max Mustermann, John Doe), keyboard rows by layout.
 */
export const TEST_DATA = `
123 abc
a supprimer
aaa bbb
abc
abc123
abcd
abcde
abcdef
abcdefg
acme test
anoniem
anonimo
anonym
anonyme
anonymous
asdasd
asdf
asdf asdf
asdfg
asdfgh
asdfghj
asdfghjk
asdfghjkl
azert
azerty
azertyui
azertyuiop
baz
bidon
bidule
bla
bla bla
blabla
blah
blah blah
bonjour bonjour
borrar
client test
company test
compte test
contact test
da cancellare
ddd ddd
delete me
demo
demo demo
demo user
do not use
dsfsdf
dummy
dummy data
entreprise test
erika mustermann
essai
essai essai
essais
exemple exemple
fake
fdsf
first name
firstname lastname
foo
foo bar
foobar
fulana
fulano
fulano de tal
geen naam
hjkl
inconnu inconnu
ipsum
jan met de pet
jan modaal
jane doe
jean dupont test
jkl
joe bloggs
john doe
john smith test
juan nadie
last name
lorem
lorem ipsum
lorem ipsum dolor sit amet
m untel
m x
machin
machin chose
machin truc
madame unetelle
madame x
max muster
max mustermann
maxmustermann
mengano
mme unetelle
mme x
monsieur madame
monsieur untel
monsieur x
mr mme
mr untel
mr x
muster gmbh
musterfirma
musterfirma gmbh
musterfrau
mustermann
musterstadt
musterstrasse
musterstrasse 1
ne pas utiliser
no borrar
no mail
no name
noemail
nom prenom
nomail
nombre apellidos
nome cognome
noname
nospam
ohne name
pas demail
pasdemail
piet snot
pinco pallino
prenom nom
probe test
proef
prospect test
prova
prueba
pruebas
qsdf
qsdfg
qsdfgh
qsdfghjklm
qwer
qwert
qwerty
qwertyuiop
qwertz
qwertzuiop
sample
sample data
sans nom
sdfsdf
senza nome
sin nombre
societe test
te verwijderen
test
test 1
test 2
test client
test company
test gmbh
test mail
test societe
test test
test user
test1
test123
test2
teste
testfirma
testing
testmail
tests
testtest
testuser
tizio
tizio caio
to delete
toto
toto tata
toto toto
truc
truc machin
tutu
unetelle
untel
user test
user user
utilisateur test
voornaam achternaam
vorname nachname
votre email
votre nom
votre prenom
wxcv
wxcvb
wxcvbn
xx xx
xxx xxx
xyz
your email
your name
yxcv
yxcvb
yxcvbnm
yyy zzz
zu loschen
zum loschen
zutano
zxcv
zxcvb
zxcvbn
zxcvbnm
`;
