/**
 * Folded words of one kind. Their order in a message says who does what for whom, and so tells giving from needing
 * ("wer hilft mir", "wem kann ich helfen") even with nouns that no example holds.
 * A bare entry is the beginning of a word, `=` the whole word, `-` the end of a compound; the longest that fits counts.
 */
const kinds: Readonly<Record<string, string>> = {
  I: '=ich =ik =i =im',
  WE: '=wir =we =wi',
  ME: '=mir =mich =mi =me =uns =us =myself =sik',
  MY: '=mein =meine =meiner =meinen =meinem =meines =mien =mine =unser =unsere =unseren =unserer =unserem =my =our',
  YOU: '=sie =ihr =du =ji =you =ihnen =euch =dir =dich =di =ju',
  YOUR: '=dein =deine =deinen =deiner =deinem =ihre =ihren =ihrer =eure =euren =eurer =your =dien',
  THIRD: '=er =he =she =him =her =ihm =ihn =they =them =denen',
  SOMEONE: '=jemand =jemanden =jemandem =jmd =jmdn =jmdm =someone =somebody =anyone =anybody',
  WHO: '=wer =wen =wem =who =whom =wokeen',
  WHERE: '=wo =wohin =where =woher =woneem',
  WHEN: '=wann =wannehr =when =wan',
  HOW: '=wie =how',
  WHAT: '=was =wat =what =welche =welcher =welches =welchen =which',
  NOT:
    '=nicht =nich =nix =nichts =kein =keine =keinen =keiner =keinem =nie =niemand =niemanden =not =don =doesn ' +
    '=didn =isn =no =never =nobody =nothing =keen =ohne =without',
  WANT:
    '=moechte =moechten =will =wollen =wuerde =wuerden =wuerd =haette =haetten =mag =moecht =want =like =love ' +
    '=gern =gerne =much =wil =lust =bock =wanna',
  CAN: '=kann =kannst =koennen =koennte =koennten =koennt =kan =kanns =can =could =darf =duerfen =may',
  MUST: '=muss =muessen =soll =sollen =sollte =must =should =mutt',
  HAVE: '=habe =hab =haben =hat =heff =hebbt =have =has =got',
  HELP:
    'helf hilf helpe helpi =help =helpt =helps =hulp huelp hoelp unterstuetz support mithelf mithilf anpack ' +
    'anfass anfaten',
  NEED: 'brauch benoetig =need =needs =needed =needing bruuk =bruk =fehlt =fehlen dringend urgent',
  SEARCH: '=suche =such =suchen =sucht =gesucht =gesuch =soek =looking =look =search =searching =finde =finden =find',
  GIVE:
    'spend abgeb =abzugeben verschenk =geben =gebe =uebrig anbiet =biete =bieten =anzubieten donat =give =giving ' +
    '=offer =offering =vermiete =vermieten =beibringen =unterrichten =teach =vermitteln -spende -spenden ' +
    '=haushaltsaufloesung',
  GET: 'bekomm =kriege =kriegen =krieg =kriegt =get =abholen =erhalten =erhalte =holen',
  JOIN:
    'mitmach engagi ehrenamt freiwillig volunteer einbring =mitarbeiten =join =beitragen =helfer =helferin ' +
    'nuetzlich mitmaken -pate -patin =mithelfen =mitwirken',
  TASK: 'aufgabe taetigkeit einsatzm =einsatz =task opportunit projekt beschaeftigung',
  SPARETIME:
    '=zeit =time =tied =stunden =stunde =std =hours =rentner =rentnerin =rente =ruhestand =retired ' +
    'pensionier =frei =free',
  GOWITH: 'begleit mitkomm mitgeh =mitgeht accompan =hinbringen =hinfahren',
  TRANSLATE: 'dolmetsch uebersetz translat interpret sprachmittl dolmetch',
  LEARN: '=lernen =lerne =lernt =learn =ueben =ueb =practise =practice lehr',
  COURSE: 'kurs course -kurs =klasse unterricht integrationskurs deutschkurs alphabetis',
  KIN:
    'nachbar naver freund bekannt kolleg =frau =mann =sohn =tochter =bruder =schwester =mutter =vater =kind ' +
    '=kinder =familie patenkind mieter schuetzling family neighbo friend =son =daughter =husband =wife =brother ' +
    '=sister =mother =father =mama =papa =oma =opa =baby -familie -sohn -tochter =child =children =kids =maedchen ' +
    '=junge =girl =boy =cousin =onkel =tante =uncle =aunt',
  FLED:
    'gefluecht fluechtling asyl ukrain syri syrer afghan =iran =irak =iraq eritre somal refugee vertrieben =kiew ' +
    '=odessa =charkiw =mariupol =aleppo =kabul =damaskus -fluechtling schutzsuchend migrant',
  SHELTER: 'unterkunft =heim =lager =shelter =camp gemeinschaftsunter -unterkunft =wohnheim',
  THINGS:
    'moebel kleid klamott jacke schuh bett tisch schrank sofa couch kuehlschrank waschmaschin herd topf toepf ' +
    'geschirr bettwaesche decke matratz spielzeug spielsach kinderwagen babysach windel schulranzen schulsach laptop ' +
    'handy fahrrad raeder hausrat lampe teppich stuhl stuehle kinderbett -jacke -jacken -kleidung -moebel -bett ' +
    '-betten -rad -wagen -sachen -schuhe -tisch -maschine -schrank furnitur clothes clothing jacket pram bike bicycle ' +
    'toys =toy mattress fridge kledaasch kuscheltier =rad',
  HOUSING:
    'wohnung wahnung =whg zimmer mietvertr vermieter landlord =flat =apartment =room umzug umzieh -wohnung ' +
    '-zimmer =haus',
  PAPERS:
    'antrag antraeg formular bescheid behoerd jobcenter auslaender sozialamt bamf brief breef kindergeld ' +
    'wohngeld buergergeld aufenthalt duldung visum pass zeugnis anerkenn letter paperwork =form =forms =papier ' +
    '=papiere =dokument dokument -amt -antrag -brief permit krankenkasse einbuerger abschieb familiennachzug',
  DOCTOR:
    'arzt aerzt doktor doctor krankenh hospital klinik zahnarzt hebamm therap psycholog schwanger pregnan ' +
    'midwife -arzt -aerztin operation untersuchung',
  JOB: 'arbeit =job =jobs =work ausbildung praktik bewerb lehrstell apprentic beruf =stelle azubi',
  SCHOOL: 'schul school kita kindergart nachhilf hausaufgab homework tutor mathe',
  VIOLENCE:
    'schlaeg schlag schlae geschlagen verpruegel pruegel pruegl wuerg vergewalt misshandel misshandl ' +
    'missbrauch bedroh droht drohung gedroht gewalt angegriff angreif ueberfall ueberfallen zusammengeschlagen ' +
    'getreten gestossen einsperr eingesperrt zwangs zwingt gezwungen verheirat beats beating beaten =hits =hit raped ' +
    'rape threaten attack attacked abuse violen bruises =haut faust stalk verfolgt verfolg erpress belaestig =fasst ' +
    'angefasst',
  WEAPON: 'messer pistole waffe gewehr knife =gun weapon machete',
  DEATH:
    'sterb stirbt gestorben =tot =tod toete toetet suizid selbstmord umbring umgebracht =umbringen =leben ' +
    'abschiedsbrief lebensmued suicid =die =dying =dead =death =kill =kills =killing =killed =alive =weiterleben ' +
    '=aufwachen',
  HURT:
    'blut blute verletz bewusstlos atmet atmen ohnmaecht zusammengebroch kollabier unconscious bleed breath injur ' +
    'gestuerzt herzinfarkt schlaganfall ueberdosis tablett =pills vergift krampf collapsed =luft ritz schnitt ' +
    '=geschnitten gebrochen verbrannt verbrueh schmerz =weh =pain brustschmerz umgekippt erstick wunde',
  DANGER:
    'notfall notruf gefahr emergenc ambulance krankenwagen rettungswag notarzt polizei police =112 =110 ' +
    'feuerwehr =feuer =fire brennt =brenn einbruch einbrech unfall accident danger frauenhaus lebensgefahr rauch ' +
    '=smoke vermisst verschwunden',
  FEAR:
    '=angst fuercht traut traue afraid scared =fear versteck heimlich panik verzweifel hoffnungslos ausweg ' +
    'todesangst',
  SAD: 'traurig einsam =allein =alone lonely =sad depress =weine =weint heimweh ueberforder erschoepf',
};

const whole = new Map<string, string>();
const beginnings = new Map<string, string>();
const endings = new Map<string, string>();
for (const [kind, entries] of Object.entries(kinds)) {
  for (const entry of entries.split(' ')) {
    const table = entry.startsWith('=') ? whole : entry.startsWith('-') ? endings : beginnings;
    const key = table === beginnings ? entry : entry.slice(1);
    if (!table.has(key)) table.set(key, kind);
  }
}
const longest = 14;

export function kindOf(word: string): string | undefined {
  const exact = whole.get(word);
  if (exact !== undefined) return exact;
  for (let size = Math.min(word.length, longest); size >= 3; size -= 1) {
    const found =
      beginnings.get(word.slice(0, size)) ?? (size < word.length ? endings.get(word.slice(-size)) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}
