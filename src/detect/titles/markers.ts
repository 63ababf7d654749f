/**
 * Small words of the six languages that steer the reading of a title: kept apart from the engine, which has no
 * word of any language in it. One entry a line, sorted.
 */

/** Linking words that may stand inside a phrase. */
export const LINKING_WORDS = `
a
al
alla
alle
allo
als
am
an
as
au
aux
bij
con
d
da
dal
dans
das
de
degli
dei
del
dell
della
delle
dello
dem
den
der
des
di
die
du
el
for
fur
gli
i
il
im
in
je
l
la
las
le
les
lo
los
mit
n
nell
nella
of
on
op
para
per
por
pour
qu
s
sobre
sul
sulla
te
the
to
un
una
une
uno
van
vom
von
voor
with
zu
zum
zur
`;

/** Words that join two roles or fields. */
export const JOINING_WORDS = `
and
e
ed
en
et
o
oder
of
ou
sowie
u
und
y
`;

/** Words after which an employer's name follows. */
export const EMPLOYER_MARKERS = `
@
at
bei
chez
presso
`;

/** Words after which a past occupation follows. */
export const FORMER_MARKERS = `
ancien
ancienne
anciennement
antigua
antiguo
ehemalige
ehemaliger
ehemals
ex
exdirector
former
formerly
previously
voormalig
voorheen
`;

/** Occupations of those who work for the one named after (or before) them. */
export const AIDES = `
aide
ass
assist
assistant
assistante
assistent
assistente
assistentin
assistenz
asst
attache
attachee
asistente
chefsekretarin
ea
pa
referent
referentin
secretaire
secretaresse
secretaria
secretario
secretary
segretaria
segretario
sekretar
sekretarin
`;

/** Endings that a word carries for a second gender after a separator: `charge·e`, `Leiter/in`, `vendeur(se)`. */
export const INCLUSIVE_ENDINGS = `
a
as
e
ere
eres
ers
es
esse
euse
euses
eur
eurs
eres
frau
ice
iere
ieres
in
innen
ive
ives
ne
nes
or
o
ora
oras
ora
re
rice
rices
se
ses
ster
te
tes
trice
trices
ve
ves
x
`;

/** Endings that are taken for such only where the separator is no hyphen, since a hyphen joins words as well. */
export const WORDS_THAT_ARE_NO_ENDING = `
o
or
re
te
x
`;

/** What stands for the genders themselves and for nothing else: `(m/w/d)`, `H/F`, `all genders`. */
export const GENDER_NOTES = `
all
d
div
f
fh
genders
gn
h
hf
m
mf
mfd
mwd
v
w
wmd
x
`;
