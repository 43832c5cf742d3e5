import { both, female, male } from './given-names.ts';

export type Gender = 'female' | 'male' | 'unknown';

/** Short forms and names known from the news that the listed source lacks; common knowledge, put together for this project. */
const moreMale =
  'abdel abiy abram adel adlai akbar akhil akira al alasdair alastair aleksandr aleksei alexey anatoly andrey andriy anson antonis antony anwar arash arlen arnie artie asa ashraf asif atul austan avi avigdor babak babatunde barack bashar bashir behzad benard berhanu bernie bibi binali burt casey chuck ciaran cliff clive cliven colm cormac costas dariush deandre deepak dermot detlef devon diarmuid dick dimitris dmitry donal dov eamon eamonn earle eberhard ehud eitan elwood enda eoin eswar evangelos evgeny evo fahad faisal farhad femi fergus fethullah fintan fouad fumio galen gareth gennady geoff ghassan gilad giorgos gunther haile hailemariam haitham hakeem hamid harish harlan hashim herb heriberto herschel hideo hiroshi hisham hossein houston howie huey ichiro ihab ihor imran irv ishaan israel jair jaroslaw javad jeb jefferson jens joko jomo jurgen kapil kaveh kazuo keir kermit khaldoun khaled koji kostas kunal kyriakos lalit lanny laquan lindsey lou luc lula lyndon madhav mahmoud majid makoto manish manny masato masayuki masoud mazen mel meles menachem merrick mervyn mikhail milt mitt moammar mohamad mohit mohsen mordechai mort morty mostafa muammar nachman naftali naoto narendra naresh nasser neville newt niall nicola nicolae nikhil nikita nikolay nikos niles nitin noboru norm obadiah ofer oluwaseun osama othman ozzie padraig pankaj panos pedro petro philander pier pranav praveen preet qasim rahm raj rajat rajeev rajesh ramzan rand ratko raynard reinaldo reince reynaldo reynard rhys rich rishi rob robby ronen ruairi saddam saeed sahil saif salman sanjeev satoshi satya sauli sergey serhiy shigeru shimon shinzo shlomo shmuel siamak sid siddharth siegfried sol stavros stu sudhir sundar sunil syed tadashi takashi tarek tariq taro tawfik tayyip teddy tedros tendai thabo tomer toshihiro trayvon treyvon tripp tucker tunde ty tzipi uday uhuru umesh uri uwe uzi varun vasily vic vikas vikram vinny vinod vishal vitaly vivek vlad volker volodymyr walt wes whit winfried wojciech woody xavier yaakov yair yaroslav yasuo yevgeny yitzhak yoichi yoshi yoshihide yossi yuji yukiya zach zaid zbigniew zeev zeke zvi';
const moreFemale =
  'adaeze akiko amma ananya annegret aparna arundhati benazir brianna brigid carlene carly carolina catelyn cathie cheri cherie chiyo christi claudette deanne deb debby deepa deidre deirdre dottie efua ekaterina etta ewa folake funmi gabby georgia ghazala ginni ginny giorgia giselle glynis graca gwenda gwyneth heidemarie heike hilary hiroko huma ilyse ina jacinda janette jeanine jen jeri jolene joni kamala karyn kasey kathi kathie kavita keiko kellyanne kelsey kirsti kirstie kirstjen kyoko lael lakeisha latasha latisha latonya liz lorrie louella lupe lyudmila maddie malala marcy margery maricela mariel marisela marlys maryanne maryellen mayumi meera megyn melanne mette michiko milagros mimi mitzi nadezhda naghmeh nagla nanci nancy nandini nanette nasrin natalya neera ngozi nicki nikki nirmala nita nkosazana noreen noriko oksana oprah pernille pratibha priyanka reem reham reiko rekha rena ronda ronna rosalynn rosanne roseann roseanne rupa sachiko sahar sandi sangeeta sanna seema shaniqua shaquana sharron shauna shelby sherrie sherrilyn shirin shonda sinead siobhan sita sonali sondra stacie stefany sue suellen susannah suzette suzy swati sybil sybrina tamika tanisha tashfeen tomoko tracee tracie trina trish trudy tulsi ulrike uma ursula valarie vandana vanita virginia wangari wendi whoopi winnie xiomara yelena yoko yulia yumiko yuriko zsa';
const moreBoth =
  'andrea ari ash aung avery blair iman ira jan jean jessie jody jordan kendal kendall kerry kim lee leslie marty may merritt mickey misha noor nour pat patrice payton peyton reese robbie robin sacha sal sasha shea sidney skyler taylor van';

const genders: ReadonlyMap<string, Gender> = readGenders();

function readGenders(): ReadonlyMap<string, Gender> {
  const found = new Map<string, Gender>();
  const add = (names: string, gender: Gender): void => {
    for (const name of names.split(' ')) {
      const known = found.get(name);
      found.set(name, known === undefined || known === gender ? gender : 'unknown');
    }
  };
  add(`${male} ${moreMale}`, 'male');
  add(`${female} ${moreFemale}`, 'female');
  add(`${both} ${moreBoth}`, 'unknown');
  return found;
}

export const isFirstName = (folded: string): boolean => genders.has(folded);

/** The gender of a given name in small letters without accents; unknown where it is given to both or not listed. */
export const genderOfName = (folded: string): Gender =>
  genders.get(folded) ?? genders.get(folded.split('-')[0] ?? folded) ?? 'unknown';
