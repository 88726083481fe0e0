//! Words that mean the same thing or name its deed, where no ending that falls away makes one of the other: *uinti* and
//! *käyn uimassa*, *matlagning* and *lagar en måltid*.

use crate::words::Lang;

/// The groups to which a folded word belongs.
pub fn groups(lang: Lang, word: &str) -> Vec<usize> {
    let is = |one: &str| one.strip_suffix('*').map_or(one == word, |start| word.starts_with(start));
    let all = [FI, SV, EN][lang as usize].split('|').enumerate();
    all.filter(|(_, group)| group.split(' ').any(is)).map(|(at, _)| at).collect()
}

/// A bar parts the groups; folded, a star is any end of a word.
const FI: &str = "lapsenlaps* lastenlaps* lapsenlast* lastenlast*|lapsi lapsen lasta lapset lapsell* lapsia lasten|\
    uin uit uida uinti* uinni* uima* uimi* uime*|tyo tyon tyota tyot toihin toissa toista toita tyossa tyohon tyoelama* tyopaik* tyopaiv* tyoskent*|\
    ruok* ruoa* ruua* ruoi* ateria* aterio* kokat* kokkaa* kokkau* keitta* laitan resep*|kavel* kavely*|kayn kayd* kaynt*|\
    ostos* ostok* ostaa ostan ostami* kaupa* kauppa* kaupo*|siivo* siivou* imuro* kotityo*|pyykk* pyyki*|laakke* laake* laaket*|\
    puhu* puhe* puhee* jutt* juttel* kerron kertoa keskustel*|soit* puhelu* puhelim* puhelin*|ystav* kaver* tutt*|kirja* lukea luen luki* lue lukem*|\
    kirjoit* nimeni nime*|suihk* pesey* pesu* peseyty*|puke* pukeu* puen vaatte* vaate*|porta* rappu* rappus*|pyoratuol* kelaa* kelau*|\
    laulu* laula* kuoro*|kukka* kasve* kasvi* puutarh* palsta*|lemmik* koira* kissa*|lasku* laskun maksan maksaa maksu*|\
    bussi* linja-auto* matkust* joukkoliiken*|syon syoda syomi* syott*|leikk* leiki*|pela* peli* pelaam* jalkapall*|opiskel* kurss* opinn* opinto*|\
    koulu* oppitun* laksy* laksyt tunnilla|hammas* hampa* hampai*";

const SV: &str = "matlag* lagar laga lagat maltid* recept* mat maten kok* middag*|arbet* jobb* jobba* praktik*|sim* simma* simning* bad bada badar|\
    gang* ga gar promen* promenad*|handl* kop* inkop* butik* affar*|stad* dammsug* hemsyss*|tvatt* tvatten|medicin* lakemed* tablett*|\
    prat* tal tala talar beratt* samtal*|ring* telefon* samtal*|van vanner vannen vannerna kompis* kamrat*|bok bocker boken las* lasning*|\
    skriv* skrift*|dusch* tvatta*|kla klar klader pakla* kladsel*|trapp*|rullstol* rull*|sang sjung* kor koren|vaxt* tradgard* odling* blomm*|\
    husdjur* hund* katt*|rakning* betal*|buss* kollektiv* akning*|ata ater atande mal|lek* leker|spel*|studer* kurs* studier|skol* lektion* lax*|\
    barnbarn*|tand* tander*";

const EN: &str = "work* job* employ* placement*|cook* meal* recipe* food|swim* pool*|walk*|shop* buy* groceries|clean* vacuum* tidy* housework chores|\
    laundry wash*|medicine* pills medication* tablets|talk* speak* chat* tell* conversation*|call* phone* phoning|friend* mate*|book* read*|writ*|\
    shower* wash*|dress* cloth*|stair* steps|wheelchair* wheel*|sing* choir*|plant* garden*|pet* dog* cat|bill* pay*|bus buses travel* transport|\
    eat* food meal*|play* game*|study* studies course*|school* lesson* class homework|grandchild* grandson* granddaughter*|tooth teeth brush*";
