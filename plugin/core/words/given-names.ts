/**
 * Given names that are common where our languages are spoken, folded. A row of them names people, not moments: a table of
 * personas or of interviews looks like a map in every other way.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set((
  'adam adrian agnieszka alan albert alberto aleksandar aleksandra alessandro alex alexander alexandra ali alice alicia alina aline amanda amelia amelie amir amy ana anais andre andrea andreas andrei andrej andrew andrii angela angelo anna anne annika anton antonio ' +
  'arthur barbara bart beata beatrice beatriz ben benjamin bernd bob bogdan bojan boris brian bruno camila camille carla carlo carlos carmen carol caroline catherine cecilia charles charlotte chiara chris christian christina christine claire clara claudia ' +
  'cristian cristina daan dan daniel daniela daria david deborah denis diana diego dimitri dmytro dominik dorota dragan eduardo ela elena eleni elisa elizabeth ella ellen emil emilia emily emma eric erik eva eve ewa fabio fatima felix fernanda filip florian ' +
  'fran francesca francesco francisco frank frederic gabriel gabriela george georgi giorgio giovanni giulia gloria goran grace greg guillaume gustavo hana hanna hannah hans harry helen helena henry hugo ian igor ilya ines ingrid ioana ion irena irina isabel ' +
  'isabella ivan ivana iva iwona jack jacob jakub james jan jana jane janusz jasmin jason javier jean jelena jennifer jessica jiri joan joana joao joe johan johanna john jonas jordan jorge jose josef joseph joshua juan judith julia julian julie julien jurgen ' +
  'kamil karel karen karin karl karol karolina katarina kate katharina kathrin katja kevin klaus kristina kseniia laura laurent lea leila lena leo leon leonardo leonie lidia lily linda lisa louis louise lorenzo luca lucas lucia lucie lucy luis luisa lukas luke ' +
  'maciej maja malgorzata manuel manuela marc marcel marcin marco marek margaret maria marian mariana marie marija marina mario marius mark marko markus marta martha martin martina mary mateusz mathieu matteo matthew max maxime maya mia michael michal michel ' +
  'miguel mihai mike mila milan milena mira mirela miroslav mohamed monica monika nadia nancy natalia natalie natasha nicholas nick nicola nicolas nicole nikola nina noah noemi nora oksana oleg oleh olena olga oliver olivia olivier oscar pablo paola paolo ' +
  'patricia patrick paul paula paulo pavel pawel pedro peter petar petra philip philippe pierre piotr rachel radu rafael ralf raluca ramona raul rebecca renata richard rita rob robert roberto roman rosa ruben ruth ryan sabine sam samantha samuel sandra sara ' +
  'sarah sasha sebastian sergio serhii silvia simon simona simone sofia sofie sonia sophia sophie stefan stefania stephanie steve steven sven svetlana sylvia tamara tania tanja tatiana teodora teresa tereza theo thomas tim tina tobias tom tomas tomasz vera ' +
  'veronica veronika victor victoria viktor viktoria vladimir vlado walter wei wojciech yana yasmin yuki yulia yuri yusuf zoe zofia zoran zuzana ана андреј бојан ваня вера виктор владимир горан дарко дијана елена зоран ивана иван јана јован лена марија марко ' +
  'мила милан мира наташа никола оксана олена олександр ольга петар сара софија стефан теодора тарас юлія ірина андріи наталія'
).split(' '))
