const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Titles before a name, and the gender that they tell. */
export const titles: ReadonlyMap<string, 'female' | 'male' | 'unknown'> = new Map([
  ...['mr', 'sir', 'king', 'prince', 'congressman', 'father', 'lord', 'imam', 'sheikh'].map(
    (title) => [title, 'male'] as const,
  ),
  ...['mrs', 'ms', 'miss', 'queen', 'princess', 'congresswoman', 'lady', 'sister', 'dame', 'madame'].map(
    (title) => [title, 'female'] as const,
  ),
  ...'dr sen rep gov gen lt col maj capt sgt adm prof rev hon sens reps senator representative governor president vice secretary general colonel major captain sergeant admiral professor judge justice mayor minister chancellor premier ambassador attorney director chairman chairwoman chair speaker coach pope bishop archbishop cardinal rabbi pastor officer detective sheriff chief commissioner commander deputy former ex-president spokesman spokeswoman analyst lawyer leader pres ceo cfo coo ag dj pm mp vp whip recorder treasurer comptroller superintendent undersecretary editor-in-chief assemblyman assemblywoman assemblymember alderman councilman councilwoman councilmember commander-in-chief taoiseach ayatollah emperor emir sultan duke duchess baroness archduke'
    .split(' ')
    .map((title) => [title, 'unknown'] as const),
]);

/** Titles of respect and of elected office, behind which any word is a family name: "Ms. White". */
export const courtesyTitles = words(
  'mr mrs ms miss dr sir lady lord sen rep gov justice judge senator congressman congresswoman governor mayor professor prof rev',
);

/** Titles that stand before places and bodies as well: "former Arizona officials". */
export const weakTitles = words('former deputy chief leader director general analyst lawyer');

/** Titles of rulers, whom a place may tell apart from others of their name: "Queen Catherine of Aragon". */
export const royalTitles = words(
  'king queen prince princess emperor empress pope duke duchess sultan emir archduke',
);

/** Given names that are also common nouns: "Bill of Rights". */
export const nounNames = words(
  'bill art grace hope faith joy will mark frank rich dean rose iris may june april summer autumn dawn star sky chance chase hunter victor king prince duke earl baron major charity mercy pearl ruby amber ivy violet gene rob pat sue drew grant lance pierce rod bob jack guy price young gay miles',
);

/** Titles that are also family names: "Angus King", "Joe Bishop". */
export const surnameTitles = words(
  'king pope bishop judge justice dean prince major price lord marshal duke baron earl knight speaker coach sheriff justice page',
);

/** What secretaries, ministers and chiefs are "of", and offices of two words. */
export const officeWords = words(
  'state defense defence treasury labor labour staff homeland security commerce energy education transportation agriculture interior health human services housing urban development veterans affairs war foreign elections police operations justice finance trade the and',
);

/** Small words inside of names: nobiliary particles and words for "son of". */
export const particles = words(
  'de del della der den di da do dos das du von van bin ibn bint al el la le los las ter ten y e zu zur af av ben abu',
);

/** Family names that stand first, as Korean, Chinese and Vietnamese names are written. */
export const familyFirst = words(
  'kim lee park choi chung chang cho kang yoon jang lim han oh seo shin kwon hwang ahn song yoo hong moon ryu wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo xi deng jiang lu nguyen tran pham vo ban',
);

/** What follows a name and tells two of one name apart. */
export const suffixes = words('jr sr ii iii iv');

/** Words that make a name an organisation. */
export const organisationWords = words(
  'university college institute institution institutes committee commission council department ministry party bank company corp corporation inc ltd llc group association union federation foundation center centre agency bureau office court congress senate house parliament administration campaign times post journal news magazine press radio television network network league club society church army navy force police fund board authority service services school hospital museum coalition alliance organization organisation nations conference convention caucus pac project program studio studios airlines airways motors systems technologies technology industries partners holdings capital ventures street street journal research watch team camp state states desk show podcast train tower towers command amendment partnership networks agence',
);

/** Months and days: capitalised, but nobody's name. */
export const calendarWords = words(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec',
);

/** Countries, states and capitals that speak as governments in the news ("Seoul said"). */
export const places = words(
  'afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus denmark djibouti ecuador egypt england eritrea estonia ethiopia europe fiji finland france gabon gambia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania luxembourg macedonia madagascar malawi malaysia mali malta mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe america asia africa washington moscow beijing tehran seoul kyiv kiev pyongyang tokyo london paris berlin brussels rome madrid ankara cairo riyadh damascus baghdad kabul islamabad delhi jerusalem athens warsaw vienna alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming chicago boston philadelphia detroit cleveland houston dallas miami atlanta seattle denver milwaukee baltimore orlando',
);

/** Words of two or more that are places or groups when capitalised: "North Korea", "New Hampshire", "White House". */
export const placePrefixes = words(
  'north south east west new saint st san los las el united great hong puerto rio sri costa saudi white wall capitol central latin pacific atlantic fort des point mount middle port cape',
);

/** Nationalities, creeds and parties: adjectives in capitals, not names. */
export const demonyms = words(
  'american americans russian russians chinese japanese korean koreans british english french german germans italian spanish ukrainian ukrainians iranian iraqi israeli israelis syrian syrians turkish mexican mexicans canadian cuban indian pakistani afghan european europeans african africans asian asians arab arabs muslim muslims christian christians jewish jews catholic catholics republican republicans democrat democrats democratic democratics gop conservative conservatives liberal liberals libertarian independent hispanic hispanics latino latinos black white north south western eastern northern southern irish scottish polish greek dutch swedish norwegian danish finnish hungarian australian brazilian filipino filipinos vietnamese saudi palestinian palestinians egyptian ottoman nazi communist soviet islamic islamist frenchman frenchwoman englishman englishwoman irishman irishwoman dutchman scotsman welshman spaniard briton britons swede swedes dane danes turk turks texan texans californian londoner parisian bavarian belgian belgians austrian austrians swiss portuguese argentine argentinian colombian venezuelan chilean peruvian nigerian nigerians kenyan ethiopian ghanaian algerian moroccan tunisian libyan lebanese jordanian yemeni iranians iraqis afghans bosnian serbian serb serbs croatian romanian bulgarian czech slovak slovenian latvian lithuanian estonian georgian armenian kazakh uzbek thai malaysian indonesian burmese bangladeshi nepalese taiwanese korean-american new-yorker',
);

/** Words that begin a sentence in capitals without being a name. */
export const sentenceWords = words(
  'the a an this that these those it its he she they we you i his her their our my your who what when where why how which whose if but and or nor so yet for in on at by with from to of as about after before during while since until although though because unless whether despite among amid amidst against between through throughout under over above below near like unlike also still even just only now then there here today yesterday tomorrow tonight later earlier meanwhile however moreover furthermore instead indeed perhaps maybe yes no not never ever always often sometimes once twice both either neither each every all any some many most much more few several one two three four five six seven eight nine ten first second third last next other others another such same than too very well oh let is are was were be been being has have had do does did will would can could should may might must shall says said asked according given despite regardless speaking asked born based following using thanks thank please mr mrs ms ladies everyone everybody nobody nothing something someone anyone people politicians critics supporters voters officials experts analysts observers nearly almost about roughly around recently previously currently finally eventually ultimately additionally similarly likewise hence thus therefore otherwise rather quite back early late long ago down up out off away again already part half besides alongside aside beyond inside outside within without upon via toward towards amongst unlike except until regarding concerning soon afterward afterwards elsewhere somewhere overnight initially originally none true neither nevertheless nonetheless overall together whatever whoever whenever unfortunately fortunately apparently reportedly increasingly notably importantly specifically generally typically usually clearly obviously certainly simply really actually sure why hence anyway besides fine okay ok years months weeks days hours minutes moments',
);

/** Small words that stand in capitals only in head lines, or where a sentence begins. */
export const headingWords = words(
  'the and but or nor so if when while because although though after before since until as at by for from in into on with about against over under to is are was were be been has have had does did not just even only an its his her their our your my who what why how that this these those than then there here',
);

/** Last words of the names of places, and of days. */
export const placeEndings = words(
  'bay city beach springs county island islands river lake valley heights falls hills creek ridge park square avenue road mountain mountains hook harbor harbour gulf sea ocean canal coast peninsula strait province district village airport plaza arena stadium coliseum street boulevard highway bridge pier theatre theater cinema hotel inn tavern café cafe restaurant palace castle cathedral abbey chapel basilica mosque synagogue monastery library gallery zoo cemetery prison jail reservoir lagoon glacier volcano hall circle shoal day',
);

/** Those of them that are also family names. */
export const surnamePlaces = words(
  'park lake beach hook rivers coast hills ridge street bridge inn castle abbey chapel gallery palace library hall day',
);

/** Nouns for people who hold an office or a trade: heads of roles and of nameless sources. */
export const roleNouns = words(
  'president minister chancellor premier senator congressman congresswoman representative lawmaker governor mayor secretary director chairman chairwoman chair chief head leader candidate nominee spokesman spokeswoman spokesperson adviser advisor aide strategist manager analyst expert professor economist historian scientist researcher scholar fellow author writer journalist reporter editor columnist commentator lawyer attorney prosecutor judge justice officer official general commander soldier veteran doctor physician nurse teacher student activist organizer pastor priest bishop rabbi imam pope king queen prince princess executive founder owner investor banker trader pollster consultant lobbyist diplomat ambassador envoy delegate voter supporter critic opponent rival counterpart colleague friend wife husband mother father son daughter brother sister businessman businesswoman mogul billionaire developer actor actress singer musician director producer coach player striker goalkeeper captain owner resident neighbor witness victim survivor operative member partner co-founder president-elect frontrunner front-runner democrat republican conservative liberal libertarian independent man woman boy girl politician statesman dictator ruler premier councilman councilwoman sheriff detective inspector engineer architect farmer worker driver pilot whip recorder treasurer comptroller superintendent undersecretary ceo frenchman frenchwoman englishman englishwoman irishman irishwoman dutchman scotsman welshman spaniard briton swede dane admiral colonel lieutenant sergeant headmaster headmistress principal pupil trainee composer conductor chef referee midfielder defender skipper',
);

/** Small words that stand before a noun of office and belong to it: "former", "campaign". */
export const descriptionWords = words(
  'former senior foreign prime vice deputy national chief security campaign state press political policy assistant acting interim executive managing co then-presidential presidential congressional top longtime veteran human rights finance defense defence interior health education public affairs media communications team party union police fire club head first last late new ex',
);

/** Nouns for what somebody says or writes: "Trump’s claim". */
export const statementNouns = words(
  'claim claims assumption notion conclusion comparison vow denial warnings statement statements remark remarks comment comments view views opinion tweet tweets speech word words announcement prediction belief beliefs op-ed letter book interview warning promise pledge call calls assertion argument suggestion testimony criticism account report post email message description answer response reply question quote line proposal plan insistence contention allegation accusation complaint admission acknowledgment refusal decision desire wish hope fear concern idea assessment position stance analysis essay article column memo',
);

/** Nouns behind an organisation's name that still mean it: "the Ford company". */
export const bodyNouns = words(
  'union company website newspaper magazine group network agency firm team party ministry government committee organization organisation association campaign foundation club survey poll study',
);

/** Nouns for people by whose they are: "his wife". */
export const relationNouns = words(
  'wife husband mother father son daughter brother sister friend colleague counterpart rival opponent partner supporter critic neighbor',
);

/** Nouns that tell that they are said of a woman, and of a man. */
export const femaleNouns = words(
  'spokeswoman chairwoman congresswoman councilwoman businesswoman actress woman girl queen princess mother wife daughter sister widow',
);
export const maleNouns = words(
  'spokesman chairman congressman councilman businessman actor man boy king prince pope father husband son brother priest',
);

/** Short titles with the nouns that a later description may use instead. */
export const titleNouns: ReadonlyMap<string, readonly string[]> = new Map([
  ['sen', ['senator', 'lawmaker']],
  ['senator', ['lawmaker']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['congressman', ['representative', 'lawmaker']],
  ['congresswoman', ['representative', 'lawmaker']],
  ['gov', ['governor']],
  ['gen', ['general']],
  ['prof', ['professor']],
  ['dr', ['doctor', 'physician']],
  ['rev', ['pastor', 'minister', 'priest']],
  ['adm', ['admiral']],
  ['lt', ['lieutenant']],
  ['capt', ['captain']],
  ['col', ['colonel']],
  ['sgt', ['sergeant']],
  ['premier', ['leader']],
  ['president', ['leader']],
  ['minister', ['leader']],
  ['chancellor', ['leader']],
  ['nominee', ['candidate']],
  ['ceo', ['executive', 'chief']],
  ['mogul', ['billionaire', 'businessman']],
  ['tycoon', ['billionaire', 'businessman']],
]);
