/**
 * Names of the months and their short forms, folded: month, then names, one month a line.
 * Source: Unicode CLDR, formats and stand-alone names of French, English, German, Spanish, Italian, Dutch, Portuguese
 * and Polish (genitive too), with the short forms that exports write.
 */
export const MONTH_NAMES = `
1 janvier janv jan january januar jaenner janner jaen enero ene gennaio gen januari janeiro styczen stycznia sty
2 fevrier fevr fev february feb februar febr feber febrero febbraio februari fevereiro luty lutego lut
3 mars mar march marz maerz mrz marzo maart mrt marco marzec marca
4 avril avr april apr abril abr aprile kwiecien kwietnia kwi
5 mai may mayo maggio mag mei maio maj maja
6 juin jun june juni junio giugno giu junho czerwiec czerwca cze
7 juillet juil jul july juli julio luglio lug julho lipiec lipca lip
8 aout aou august aug agosto ago augustus sierpien sierpnia sie
9 septembre sept sep september septiembre setiembre set settembre setembro wrzesien wrzesnia wrz
10 octobre oct october okt oktober octubre ottobre ott outubro out pazdziernik pazdziernika paz
11 novembre nov november noviembre novembro listopad listopada lis
12 decembre dec december dez dezember diciembre dic dicembre dezembro grudzien grudnia gru
`;

/**
 * Words that may stand in a written date and say nothing of the day: weekdays, articles, words before a time.
 * Source: the same.
 */
export const DATE_WORDS = `
lundi lun mardi mer mercredi jeudi jeu vendredi ven samedi sam dimanche dim
monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun
montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonnabend sonntag so
lunes martes mie miercoles jueves jue viernes vie sabado sab domingo dom
lunedi martedi mercoledi giovedi gio venerdi sabato domenica
maandag ma dinsdag woensdag wo donderdag vrijdag vr zaterdag za zondag zo
segunda terca quarta quinta sexta feira
le the den der dem die am el la il op om um on of de del di du of a at to les the
t er st nd rd th e ste o
uhr h hrs heure heures utc gmt cet cest bst est edt pst pdt cst cdt z am pm
`;
