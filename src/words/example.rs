//! Words of the example: an invented person after a stroke, with a goal in every state that a goal can be in.

use super::Lang;
use crate::plan::Level;

messages! {
    see { "Katso ensin esimerkkiä", "Titta först på ett exempel", "See an example first" }
    see_again { "Katso esimerkkiä", "Titta på ett exempel", "See an example" }
    title { "Esimerkki", "Exempel", "Example" }
    tag { "Esimerkki", "Exempel", "Example" }
    note {
        "Eero on keksitty henkilö. Kokeile vapaasti.",
        "Eero är påhittad. Prova fritt.",
        "Eero is not a real person. Try anything you like."
    }
    who_looks { "Kuka katsoo?", "Vem tittar?", "Who is looking?" }
    on_form {
        "Esimerkki: henkilö on keksitty. Tätä ei lähetetä kenellekään.",
        "Exempel: personen är påhittad. Det här skickas inte till någon.",
        "Example: the person is not real. This is not sent to anyone."
    }
    throw_away { "Poista esimerkki", "Ta bort exemplet", "Remove the example" }
    throw_away_text {
        "Myös se, mitä kirjoitit esimerkkiin, poistuu. Omat suunnitelmasi pysyvät.",
        "Också det du skrev i exemplet tas bort. Dina egna planer finns kvar.",
        "What you wrote into the example goes too. Your own plans stay."
    }
    thrown_away { "Esimerkki on poistettu.", "Exemplet är borttaget.", "The example is removed." }
    failed { "Esimerkki ei avautunut. Vapauta tilaa ja yritä uudelleen.", "Exemplet gick inte att öppna. Frigör utrymme och försök igen.", "The example did not open. Free some space and try again." }

    nickname { "Eero (esimerkki)", "Eero (exempel)", "Eero (example)" }
    service { "Vaativa lääkinnällinen kuntoutus", "Krävande medicinsk rehabilitering", "Intensive medical rehabilitation" }
    provider { "Esimerkin kuntoutus", "Exempelkliniken", "Example Rehabilitation" }
    main { "Haluan pärjätä kotona ja nähdä ihmisiä.", "Jag vill klara mig hemma och träffa folk.", "I want to manage at home and see people." }

    shop_own { "Haluan hakea itse oman leipäni.", "Jag vill själv hämta mitt bröd.", "I want to fetch my own bread." }
    shop_name { "Kävelen itse lähikauppaan", "Jag går själv till närbutiken", "I walk to the corner shop by myself" }
    shop_indicator { "Kauppareissut", "Turer till butiken", "Trips to the shop" }
    shop_means {
        "Harjoittelen fysioterapiassa portaita. Liisa kävelee aluksi mukana.",
        "Jag övar trappor i fysioterapin. Liisa går med i början.",
        "I practise stairs in physiotherapy. Liisa walks with me at first."
    }
    shop_conditions { "Rollaattorin kanssa, omalla reitillä", "Med rollator, längs min vanliga väg", "With a walker, on my usual route" }
    shop_part_1 { "Kävelen Liisan kanssa kaupan ovelle", "Jag går med Liisa till butikens dörr", "I walk with Liisa to the door of the shop" }
    shop_part_2 { "Käyn kaupassa yksin aamulla", "Jag går ensam till butiken på morgonen", "I go to the shop alone in the morning" }
    shop_first { "Liisa haki leivän, minä odotin ulkona.", "Liisa hämtade brödet, jag väntade ute.", "Liisa fetched the bread, I waited outside." }
    shop_liisa { "Kävit tiistaina yksin, vaikka satoi.", "Du gick ensam på tisdag, fast det regnade.", "You went alone on Tuesday although it rained." }
    shop_mari { "Kävely oli varmaa, mäessä tarvittiin tauko.", "Gången var säker, i backen behövdes en paus.", "Walking was steady, the hill needed a rest." }
    shop_agreed { "Kaksi reissua viikossa, kumpikin yksin.", "Två turer i veckan, båda gångerna ensam.", "Two trips a week, both alone." }
    shop_now { "Kolme reissua. Kerran satoi, mutta lähdin silti.", "Tre turer. En gång regnade det och jag gick ändå.", "Three trips. It rained once and I still went." }

    talk_own { "Haluan kertoa kavereille, mitä minulle kuuluu.", "Jag vill berätta för kompisarna hur jag har det.", "I want to tell my friends how I am." }
    talk_name { "Kerron ystävälle viikonlopusta", "Jag berättar om helgen för en vän", "I tell a friend about my weekend" }
    talk_indicator { "Kuinka monta asiaa kerron", "Hur många saker jag berättar", "How many things I tell" }
    talk_means { "Puheterapiassa harjoittelen kuvien avulla.", "I talterapin övar jag med bilder.", "In speech therapy I practise with pictures." }
    talk_conditions { "Kuvat puhelimessa, rauhallinen paikka", "Bilder i telefonen, en lugn plats", "Pictures on the phone, a quiet place" }
    talk_part { "Otan viikonloppuna kaksi kuvaa puhelimella", "Jag tar två bilder med telefonen på helgen", "I take two pictures with the phone at the weekend" }
    talk_scored { "Näytin kuvan ja sanoin: mökki.", "Jag visade en bild och sade: stugan.", "I showed a picture and said: the cottage." }

    meal_own { "En halua, että Liisa tekee kaiken.", "Jag vill inte att Liisa gör allt.", "I do not want Liisa to do everything." }
    meal_name { "Teen aamupalan itse", "Jag gör min frukost själv", "I make my own breakfast" }
    meal_indicator { "Kuinka paljon apua tarvitsen", "Hur mycket hjälp jag behöver", "How much help I need" }
    meal_means { "Toimintaterapeutti järjestää keittiön kanssani.", "Ergoterapeuten ordnar köket med mig.", "The occupational therapist arranges the kitchen with me." }
    meal_paused { "Keittiössä on remontti.", "Köket renoveras.", "The kitchen is being renovated." }
    meal_scored { "Liisa muistutti kahvinkeittimestä.", "Liisa påminde om kaffebryggaren.", "Liisa reminded me of the coffee maker." }

    swim_own { "Haluan taas uimaan lapsenlapsen kanssa.", "Jag vill simma med barnbarnet igen.", "I want to go swimming with my grandchild again." }
}

/// What stands on a step of the walk to the shop.
pub fn shop_step(lang: Lang, level: Level) -> &'static str {
    by_level(
        lang,
        level,
        [
            ["Kävelen kauppaan kerran viikossa.", "Jag går till butiken en gång i veckan.", "I walk to the shop once a week."],
            ["Kävelen kauppaan 2 kertaa viikossa.", "Jag går till butiken 2 gånger i veckan.", "I walk to the shop 2 times a week."],
            ["Kävelen kauppaan 3 kertaa viikossa.", "Jag går till butiken 3 gånger i veckan.", "I walk to the shop 3 times a week."],
            ["Kävelen kauppaan 4 kertaa viikossa.", "Jag går till butiken 4 gånger i veckan.", "I walk to the shop 4 times a week."],
            ["Kävelen kauppaan 5 kertaa viikossa.", "Jag går till butiken 5 gånger i veckan.", "I walk to the shop 5 times a week."],
        ],
    )
}

pub fn talk_step(lang: Lang, level: Level) -> &'static str {
    by_level(
        lang,
        level,
        [
            ["Vastaan kyllä tai ei.", "Jag svarar ja eller nej.", "I answer yes or no."],
            ["Kerron yhden asian.", "Jag berättar en sak.", "I tell one thing."],
            ["Kerron 2 asiaa.", "Jag berättar 2 saker.", "I tell 2 things."],
            ["Kerron 3 asiaa.", "Jag berättar 3 saker.", "I tell 3 things."],
            ["Kerron 4 asiaa.", "Jag berättar 4 saker.", "I tell 4 things."],
        ],
    )
}

pub fn meal_step(lang: Lang, level: Level) -> &'static str {
    by_level(
        lang,
        level,
        [
            ["Liisa tekee aamupalan ja minä katson.", "Liisa gör frukosten och jag tittar på.", "Liisa makes breakfast and I look on."],
            ["Teen aamupalan, Liisa ohjaa kädestä.", "Jag gör frukosten, Liisa guidar min hand.", "I make breakfast, Liisa guides my hand."],
            ["Teen aamupalan, Liisa neuvoo sanoin.", "Jag gör frukosten, Liisa ger råd med ord.", "I make breakfast, Liisa tells me how."],
            ["Teen aamupalan muistilistan kanssa.", "Jag gör frukosten med en minneslista.", "I make breakfast with a checklist."],
            ["Teen aamupalan yksin.", "Jag gör frukosten ensam.", "I make breakfast alone."],
        ],
    )
}

fn by_level(lang: Lang, level: Level, steps: [[&'static str; 3]; 5]) -> &'static str {
    steps[level.index()][lang as usize]
}
