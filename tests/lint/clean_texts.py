"""What clean cases are made of: topics, and for each section invented sentences in plain Swedish."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Topic:
    """One thing to decide. *words* fill the sentences: ”sak” and ”Sak” are its name in running text."""

    short: str
    organ: str
    office: str
    unit: str
    title: str
    point: str
    sak: str
    study: str

    @property
    def words(self) -> dict[str, str]:
        return {
            "sak": self.sak,
            "Sak": self.sak[0].upper() + self.sak[1:],
            "organ": self.organ,
            "Organ": self.organ[0].upper() + self.organ[1:],
        }


_TN = ("TN", "tekniska nämnden", "tekniska förvaltningen", "gatuavdelningen")
_SN = ("SN", "socialnämnden", "socialförvaltningen", "avdelningen för äldreomsorg")
_BUN = ("BUN", "barn- och utbildningsnämnden", "barn- och utbildningsförvaltningen", "staben")
_KFN = ("KFN", "kultur- och fritidsnämnden", "kultur- och fritidsförvaltningen", "biblioteksenheten")
_MBN = ("MBN", "miljö- och byggnadsnämnden", "miljö- och byggnadsförvaltningen", "planenheten")
_KS = ("KS", "kommunstyrelsen", "kommunledningskontoret", "enheten för näringsliv")

TOPICS = (
    Topic(
        *_TN,
        "Cykelväg längs Ågatan",
        "bygga en cykelväg längs Ågatan mellan torget och badet",
        "cykelvägen",
        "Utredning av en cykelväg längs Ågatan",
    ),
    Topic(
        *_SN,
        "Trygghetslarm med ny teknik",
        "införa nya trygghetslarm i hemtjänsten",
        "trygghetslarmen",
        "Jämförelse av trygghetslarm",
    ),
    Topic(
        *_BUN,
        "Läxhjälp på Hamnskolan",
        "ordna läxhjälp på Hamnskolan tre eftermiddagar i veckan",
        "läxhjälpen",
        "Utvärdering av läxhjälp i tre skolor",
    ),
    Topic(
        *_KFN,
        "Öppet bibliotek på söndagar",
        "hålla biblioteket öppet på söndagar från och med hösten",
        "söndagsöppet",
        "Enkät till bibliotekets besökare",
    ),
    Topic(
        *_MBN,
        "Riktlinjer för solceller i äldre bebyggelse",
        "anta riktlinjer för solceller i äldre bebyggelse",
        "riktlinjerna",
        "Riktlinjer för solceller i äldre bebyggelse",
    ),
    Topic(
        *_KS,
        "Lokal för nya företag i Hamnen",
        "hyra en lokal för nya företag i Hamnen",
        "företagslokalen",
        "Behovet av lokaler i Hamnen",
    ),
    Topic(
        *_TN,
        "Belysning i Kvarnparken",
        "sätta upp ny belysning i Kvarnparken",
        "belysningen",
        "Mätning av ljus i Kvarnparken",
    ),
    Topic(
        *_SN,
        "Dagverksamhet för yngre med demens",
        "öppna en dagverksamhet för personer under 65 år med demens",
        "dagverksamheten",
        "Behovet av dagverksamhet",
    ),
    Topic(
        *_BUN,
        "Kameror utanför Lindens skola",
        "avstå från kameror utanför Lindens skola",
        "kamerorna",
        "Prövning av kameror vid skolor",
    ),
    Topic(
        *_KFN,
        "Namn på parken vid ån",
        "ge parken vid ån namnet Astrid Lindgrens plats",
        "namnet",
        "Samråd om namn på parker",
    ),
    Topic(
        *_MBN,
        "Tillsyn av små avlopp 2027–2029",
        "godkänna planen för tillsyn av små avlopp",
        "tillsynen",
        "Plan för tillsyn av små avlopp",
    ),
    Topic(
        *_KS,
        "Gemensam upphandling av elbilar",
        "delta i Sveriges Kommuners och Regioners upphandling av elbilar",
        "upphandlingen",
        "Beräkning av körsträckor",
    ),
    Topic(
        *_TN,
        "Vinterväghållning på gångvägar",
        "sopsalta gångvägar i stället för att ploga dem",
        "vinterväghållningen",
        "Försök med sopsaltning",
    ),
    Topic(
        *_SN,
        "Fältarbete på kvällar",
        "låta fältarbetare arbeta på kvällar under sommaren",
        "fältarbetet",
        "Rapport om ungas kvällar",
    ),
    Topic(
        *_BUN,
        "Mat lagad i skolans kök",
        "låta Åvikens skola laga sin mat i det egna köket",
        "skolmaten",
        "Kök och kostnader i fem skolor",
    ),
    Topic(
        *_KFN,
        "Stöd till studieförbund",
        "fördela stödet till studieförbund efter antalet deltagare",
        "stödet",
        "Studieförbundens verksamhet",
    ),
    Topic(
        *_KS,
        "Kommunens medverkan i Rädda Barnens program",
        "delta i programmet På lika villkor",
        "programmet",
        "Erfarenheter från andra kommuner",
    ),
)
PEOPLE = (
    "Alva Exempel",
    "Folke Provell",
    "Siv Mallgren",
    "Ture Skisslund",
    "Maj Uppdiktad",
    "Sixten Låtsas",
    "Ebba Tänkt",
    "Olle Fingerad",
    "Vera Skenbild",
    "Nils Påhitt",
)
SENTENCES = {
    "sammanfattning": [
        "Förvaltningen har undersökt vad som krävs för {sak} och hur det kan gå till.",
        "Kostnaden är liten och ryms i budgeten för {nästa}.",
        "De som berörs har fått säga sin mening, och de flesta är positiva.",
        "Alternativet är att vänta, men då växer kostnaderna.",
        "{Sak} kan vara på plats hösten {nästa}.",
        "Erfarenheterna från grannkommunerna är goda.",
        "Arbetet kan börja så snart {organ} har fattat beslut.",
        "Fler än hälften av dem som svarade på enkäten vill se en förändring.",
    ],
    "beskrivning": [
        "Frågan väcktes av föräldrar och grannar våren {år}.",
        "Kommunen har i dag 21 400 invånare, och antalet ökar med omkring 200 om året.",
        "{Organ} gav i våras förvaltningen i uppdrag att återkomma med ett förslag.",
        "Av de 340 som svarade på enkäten ville 61 procent se en förändring.",
        "Två av tre svarade att de känner till kommunens arbete.",
        "Arbetet har letts av en grupp med medarbetare från tre förvaltningar.",
        "Avtalet med dagens leverantör löper ut den 31 mars {nästa}.",
        "Länsstyrelsen har inget att invända mot förslaget.",
        "Området ligger 900 meter från stationen och nås lätt till fots.",
        "I kommunens översiktsplan pekas platsen ut som särskilt viktig.",
        "Förvaltningen har läst hur Åkerby kommun och Norrvikens kommun har gjort.",
        "EU ger bidrag till hälften av kostnaden om ansökan kommer in före sommaren.",
        "Öppettiderna är i dag 10.00–18.00 på vardagar.",
        "Under {förra} tog kommunen emot 47 synpunkter om detta.",
        "De flesta synpunkter gällde trygghet, och några gällde skräp och buller.",
        "Det tar i genomsnitt elva minuter att gå dit från torget.",
        "Skolans elevråd har diskuterat frågan vid två möten.",
        "Temperaturen sjönk till −12 grader i januari, men ledningarna höll.",
        "Kommunen äger marken, som gränsar till fastigheten Åkern 1:2.",
        "Ingen har klagat på att det tar tid, men många undrar när det börjar.",
        # what looks like a fault without being one
        "Tingsrättens dom i mål T 1234-24 har vunnit laga kraft.",
        "Mötet hölls den 3 juni {år} kl. 13.00–14.40 i Åvikens skola, Skolvägen 12.",
        "Frågan behandlas i kommunallagen (2017:725), bland annat i 6 kap. 5–7 §§.",
        "Läsåret {år}/27 börjar 94 elever i årskurs 7–9.",
        "Insatser enligt LSS och socialtjänstlagen (SoL) påverkas inte; SoL gäller som förut.",
        "Sveriges Kommuner och Regioner (SKR) rekommenderar samma sak, och SKR:s modell är gratis.",
        "Kontaktcenter svarar på 0980-31 92 00 och kontakt@strandaker.example.",
        "Mer finns att läsa på [kommunens webbplats](https://www.strandaker.example/a_b/c-d?e=1&f=2).",
        "Vägen mellan E4 och väg 76 är 7,5 kilometer lång.",
        "Bygget omfattar 1 250 kvm i två plan, med takhöjden 2,7 m.",
        "Förslaget ligger i linje med Agenda 2030, mål 11.",
        "Anna Lindhs plats och Karin Boyes gata byggs om samtidigt.",
        "Motionen från Alva Exempel (X) bifölls av kommunfullmäktige {förra}.",
        "Det det handlar om är att den som vill ska få plats.",
        "Om om är tveksamt räcker det att fråga; det som är är redan känt.",
        "I enkäten skrev någon: ”Dom lyssnar ju aldrig, så varför skall man svara?”",
        "Befolkningen är 21 400, varav 4 900 är under 18 år.",
        "Andelen var 3,5 procent {förra} och 4 procent {år}.",
        "Räntan är −0,25 procentenheter lägre än i plan A.",
        "Handläggaren och/eller-frågan diskuterades inte, men väl i vilket avseende reglerna kan ändras.",
        "Prop. 2016/17:171 och SOU 2015:24 ligger till grund för lagen.",
        "Byggnaden från 1910-talet är K-märkt och har 12:an som adress.",
        "Avtalet gäller t.o.m. den 31 december {nästa}, d.v.s. i drygt ett år.",
        "Det kostar 45 kronor per barn och dag, dvs. 8 100 kronor per läsår.",
        "Västra Götalandsregionen, SJ AB och IF Åvikens Bollklubb har yttrat sig.",
        "Temat för veckan var *Vem äger staden?* och lockade 300 besökare.",
    ],
    "bedömning": [
        "Förvaltningen bedömer att nyttan är större än kostnaden.",
        "Det som talar emot förslaget är att det tar personal från annat arbete.",
        "Förslaget är enkelt att ändra om det inte fungerar som det är tänkt.",
        "Att vänta vore sämre, eftersom behovet finns redan i dag.",
        "Riskerna är små: de som berörs är få och känner till vad som gäller.",
        "Den som inte kan eller vill delta påverkas inte.",
        "Förvaltningen har vägt in att behovet kan minska om några år.",
        "En första uppföljning bör göras redan efter sex månader.",
        "Det är rimligt att kommunen svarar för underhållet.",
        "Andra lösningar kostar mer och ger mindre.",
        "Nämnden får på det sättet ett bättre underlag för nästa års budget.",
        "Lika viktigt är att barn och unga får vara med när arbetet planeras.",
        "Om priset blir högre än väntat återkommer förvaltningen till nämnden.",
    ],
    "ekonomi": [
        "Kostnaden ryms i nämndens ram för {nästa}.",
        "Förslaget kräver inget tillskott.",
        "Hyran är 380 000 kronor om året och räknas upp med 2,5 procent.",
        "Driften kostar mindre än i dag, eftersom energin används bättre.",
        "Kommunen kan få ett statligt bidrag, men det är inte medräknat.",
        "Intäkterna påverkas inte.",
        "Kapitalkostnaden börjar räknas när arbetet är klart.",
        "Förvaltningen följer kostnaden i varje delårsrapport.",
        "Priserna är räknade i {år} års nivå.",
        "Om kostnaden ökar med mer än tio procent tas frågan upp igen.",
    ],
    "barn": [
        "Barn som bor i närheten får en tryggare väg till skolan.",
        "Elevråden i tre skolor har fått säga sin mening.",
        "Förslaget är till barnens bästa, och ingen motstående fråga har kommit fram.",
        "Två klasser har gått vägen tillsammans med planerarna.",
        "De yngsta barnen berörs inte.",
    ],
    "jämlikhet": [
        "Lokalen ligger i markplan och har automatiska dörrar.",
        "Kvinnor svarade oftare än män att de känner sig otrygga på kvällen.",
        "Den som inte använder internet kan ringa eller komma på besök.",
        "Informationen finns på lätt svenska och på fem andra språk.",
        "Förslaget påverkar kvinnor och män lika.",
    ],
    "miljö": [
        "Bilresorna blir färre, och därmed minskar bullret.",
        "Träden längs ån står kvar.",
        "Materialet går att använda igen när det en dag ska bytas.",
        "Påverkan på miljön är liten.",
        "Kommunens klimatmål till 2030 blir något lättare att nå.",
    ],
    "personal": [
        "Fyra medarbetare får ändrat schema.",
        "Frågan har samverkats med de fackliga organisationerna.",
        "Ingen tjänst tillkommer eller försvinner.",
        "De som ska göra arbetet får en utbildning på två dagar.",
        "Arbetsmiljön påverkas inte.",
    ],
    "juridik": [
        "{Organ} får besluta i frågan enligt sitt reglemente.",
        "Beslutet kan överklagas genom laglighetsprövning enligt 13 kap. kommunallagen.",
        "Kommunen får ta ut en avgift som högst täcker kostnaden (2 kap. 6 § kommunallagen).",
        "Reglerna finns i 8 kap. 9–11 §§ plan- och bygglagen.",
        "Avtalet kan sägas upp med sex månaders varsel.",
    ],
    "alternativ": [
        "Alternativet kostar mest det första året och minst därefter.",
        "Verksamheten fortsätter utan avbrott.",
        "De som berörs märker skillnaden först efter sommaren.",
        "Risken är att intresset minskar.",
        "Kommunen slipper en ny upphandling.",
        "Personalen behåller sina scheman.",
    ],
    "ordförande": [
        "Jag ställer mig bakom förvaltningens förslag.",
        "För mig är det viktigast att arbetet kommer i gång.",
        "Den som bor här ska märka att kommunen lyssnar.",
        "Förvaltningen har arbetat fort och väl.",
        "Nämnden bör följa frågan noga under hösten.",
        "Jag har talat med många som väntar på det här.",
    ],
}
