/**
 * Placeholders that somebody or something may also be called, folded, one a line, sorted; behind each, where: `f` a
 * first name, `l` a last name, `c` a company, `m` a mailbox. They prove nothing without something else beside them.
 * Source: surnames and firms in public registers (Null, Blank, Tutu; Tata, Foo), desks that answer mail (bonjour@, demo@).
 */
export const PLACEHOLDER_NAMES = `
aaa c
abc cm
abcd c
abcde c
absent l
anonymous cm
azerty c
baz l
bbb c
blank l
bonjour clm
ddd c
demo clm
dummy c
error c
essai cl
exemple c
fake l
fdsf c
foo cl
foobar c
geen l
ipsum c
john smith l
k a c
kies l
leer l
lorem c
machin l
muster l
musterfrau l
mustermann l
na cfl
name lm
nan fl
nc c
nd c
nom m
non defini c
none l
np c
nr c
nsp c
nul l
null l
nv c
ohne l
probe lm
proef l
prova l
qwerty c
ref c
rif c
s d c
sample lm
select c
tata cl
test l
teste l
testing cm
tests cm
tizio l
toto cfl
truc l
tutu cl
unknown c
user cm
utilisateur m
valeur l
valor c
value c
vide l
void cl
wert l
x cl
xx c
xxx c
xyz cm
yyy c
zzz c
`;
