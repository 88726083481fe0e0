//! The ideas themselves: Finnish, Swedish, English side by side. The first four of an area suit adults best,
//! the last ones children.

use crate::plan::LifeArea;

type Idea = [&'static str; 3];

pub(super) fn of(area: LifeArea) -> &'static [Idea] {
    match area {
        LifeArea::Learning => &LEARNING,
        LifeArea::Tasks => &TASKS,
        LifeArea::Communication => &COMMUNICATION,
        LifeArea::Mobility => &MOBILITY,
        LifeArea::SelfCare => &SELF_CARE,
        LifeArea::DomesticLife => &DOMESTIC_LIFE,
        LifeArea::Relationships => &RELATIONSHIPS,
        LifeArea::MajorLifeAreas => &MAJOR_LIFE_AREAS,
        LifeArea::CommunityLife => &COMMUNITY_LIFE,
    }
}

const LEARNING: [Idea; 7] = [
    ["Maksan laskun verkkopankissa", "Jag betalar en räkning i nätbanken", "I pay a bill in my online bank"],
    ["Luen lehdestä yhden jutun alusta loppuun", "Jag läser en hel artikel i tidningen", "I read one newspaper story to the end"],
    ["Opettelen käyttämään uutta puhelintani", "Jag lär mig använda min nya telefon", "I learn to use my new phone"],
    ["Seuraan reseptiä ja teen uuden ruoan", "Jag följer ett recept och lagar något nytt", "I follow a recipe and cook something new"],
    ["Luen ääneen lyhyen kirjan", "Jag läser högt ur en kort bok", "I read a short book aloud"],
    ["Kirjoitan oman nimeni", "Jag skriver mitt eget namn", "I write my own name"],
    ["Teen läksyt pöydän ääressä loppuun asti", "Jag gör färdigt läxorna vid bordet", "I finish my homework at the table"],
];

const TASKS: [Idea; 7] = [
    [
        "Teen aamutoimet samassa järjestyksessä joka päivä",
        "Jag gör morgonsysslorna i samma ordning varje dag",
        "I do my morning routine in the same order every day",
    ],
    ["Suunnittelen viikkoni kalenteriin", "Jag planerar min vecka i kalendern", "I plan my week in a calendar"],
    ["Pidän taukoja, ennen kuin väsyn liikaa", "Jag tar pauser innan jag blir för trött", "I take breaks before I get too tired"],
    ["Lähden kotoa ajoissa sovittuun aikaan", "Jag går hemifrån i tid när något är avtalat", "I leave home in time for what was agreed"],
    ["Vien yhden kotityön loppuun kerralla", "Jag gör en hemsyssla färdig på en gång", "I finish one household task in one go"],
    [
        "Siirryn leikistä ruokapöytään, kun minua pyydetään",
        "Jag går från leken till matbordet när någon ber mig",
        "I go from play to the table when asked",
    ],
    ["Pakkaan oman reppuni kuvien avulla", "Jag packar min ryggsäck med hjälp av bilder", "I pack my own bag with the help of pictures"],
];

const COMMUNICATION: [Idea; 7] = [
    ["Tilaan kahvilassa itse", "Jag beställer själv på kaféet", "I order for myself at a café"],
    ["Soitan ystävälle ja kerron kuulumiseni", "Jag ringer en vän och berättar hur jag har det", "I call a friend and tell my news"],
    ["Lähetän viestin puhelimella", "Jag skickar ett meddelande med telefonen", "I send a message with my phone"],
    ["Kerron lääkärille, mitä haluan kysyä", "Jag säger till läkaren vad jag vill fråga", "I tell the doctor what I want to ask"],
    ["Kerron kotona, mitä koulussa tapahtui", "Jag berättar hemma vad som hände i skolan", "I tell my family what happened at school"],
    ["Näytän kuvasta, mitä haluan syödä", "Jag visar på en bild vad jag vill äta", "I point to a picture of what I want to eat"],
    [
        "Pyydän apua sanalla, viittomalla tai kuvalla",
        "Jag ber om hjälp med ord, tecken eller bild",
        "I ask for help with a word, a sign or a picture",
    ],
];

const MOBILITY: [Idea; 8] = [
    ["Kävelen lähikauppaan ja takaisin", "Jag går till närbutiken och tillbaka", "I walk to the corner shop and back"],
    ["Kuljen portaat ylös omaan kotiin", "Jag går i trappan upp till mitt hem", "I climb the stairs up to my home"],
    ["Kelaan pyörätuolilla puistoon", "Jag rullar till parken med rullstolen", "I wheel myself to the park"],
    ["Matkustan bussilla yksin", "Jag åker buss ensam", "I travel by bus on my own"],
    ["Nostan esineen lattialta", "Jag lyfter upp en sak från golvet", "I pick something up from the floor"],
    ["Siirryn itse sängystä tuoliin", "Jag flyttar mig själv från sängen till stolen", "I move from my bed to a chair by myself"],
    [
        "Kävelen luokasta ruokalaan kavereiden kanssa",
        "Jag går från klassen till matsalen med kompisarna",
        "I walk from class to the canteen with my friends",
    ],
    ["Kiipeän leikkipuistossa liukumäkeen", "Jag klättrar upp på rutschkanan i lekparken", "I climb up the slide in the playground"],
];

const SELF_CARE: [Idea; 7] = [
    ["Pukeudun aamulla itse", "Jag klär på mig själv på morgonen", "I get dressed by myself in the morning"],
    ["Käyn suihkussa itsenäisesti", "Jag duschar på egen hand", "I take a shower on my own"],
    ["Leikkaan ja syön oman ruokani", "Jag skär upp och äter min egen mat", "I cut up and eat my own food"],
    ["Otan lääkkeeni ajallaan", "Jag tar mina mediciner i tid", "I take my medicines on time"],
    ["Laitan itse kengät jalkaan", "Jag tar själv på mig skorna", "I put on my shoes by myself"],
    ["Pesen hampaat aamulla ja illalla", "Jag borstar tänderna morgon och kväll", "I brush my teeth morning and evening"],
    ["Syön lusikalla itse", "Jag äter själv med sked", "I eat with a spoon by myself"],
];

const DOMESTIC_LIFE: [Idea; 7] = [
    ["Laitan lämpimän aterian", "Jag lagar en varm måltid", "I cook a hot meal"],
    ["Käyn kaupassa ostoslistan kanssa", "Jag handlar med en inköpslista", "I go shopping with a list"],
    ["Imuroin oman huoneeni", "Jag dammsuger mitt eget rum", "I vacuum my own room"],
    ["Pesen ja ripustan pyykit", "Jag tvättar och hänger tvätten", "I wash and hang up the laundry"],
    ["Teen itselleni välipalan", "Jag gör ett mellanmål åt mig själv", "I make myself a snack"],
    ["Katan pöydän perheelle", "Jag dukar bordet för familjen", "I lay the table for my family"],
    ["Ruokin lemmikin", "Jag matar husdjuret", "I feed our pet"],
];

const RELATIONSHIPS: [Idea; 7] = [
    ["Tapaan ystävää kahvilla", "Jag träffar en vän över en kopp kaffe", "I meet a friend for coffee"],
    ["Juttelen naapurin kanssa pihalla", "Jag pratar med grannen på gården", "I chat with my neighbour in the yard"],
    ["Soitan lapsenlapselle", "Jag ringer mitt barnbarn", "I call my grandchild"],
    [
        "Sanon, jos olen eri mieltä, ja kuuntelen toista",
        "Jag säger till om jag tycker annorlunda och lyssnar på den andra",
        "I say when I disagree, and listen to the other",
    ],
    ["Leikin kaverin kanssa samaa leikkiä", "Jag leker samma lek med en kompis", "I play the same game with a friend"],
    ["Odotan vuoroani pelissä", "Jag väntar på min tur i spelet", "I wait for my turn in a game"],
    ["Kutsun kaverin meille kylään", "Jag bjuder hem en kompis", "I invite a friend to our home"],
];

const MAJOR_LIFE_AREAS: [Idea; 7] = [
    ["Teen työpäivän, jossa on sovitut tauot", "Jag arbetar en dag med avtalade pauser", "I work a full day with agreed breaks"],
    ["Opiskelen kurssin loppuun", "Jag studerar en kurs till slut", "I complete a course of study"],
    ["Luen lapselleni iltasadun", "Jag läser en godnattsaga för mitt barn", "I read my child a bedtime story"],
    ["Haen työpaikkaa tai harjoittelua", "Jag söker ett arbete eller en praktikplats", "I apply for a job or a placement"],
    ["Olen mukana oppitunnilla alusta loppuun", "Jag är med hela lektionen", "I take part in a lesson from start to end"],
    ["Viittaan tunnilla ja vastaan", "Jag räcker upp handen och svarar på lektionen", "I raise my hand and answer in class"],
    ["Leikin päiväkodissa muiden lasten kanssa", "Jag leker med de andra barnen på daghemmet", "I play with the other children at day care"],
];

const COMMUNITY_LIFE: [Idea; 7] = [
    ["Käyn kuorossa", "Jag går till kören", "I go to choir"],
    ["Käyn kirjastossa ja lainaan kirjan", "Jag går till biblioteket och lånar en bok", "I go to the library and borrow a book"],
    ["Käyn uimassa", "Jag går och simmar", "I go swimming"],
    ["Osallistun yhdistyksen kokoukseen", "Jag deltar i föreningens möte", "I take part in a meeting of my association"],
    ["Hoidan kasveja palstalla tai parvekkeella", "Jag sköter växter på odlingslotten eller balkongen", "I look after plants on my plot or balcony"],
    ["Pelaan joukkueessa muiden lasten kanssa", "Jag spelar i ett lag med andra barn", "I play in a team with other children"],
    ["Käyn kerhossa", "Jag går till klubben", "I go to a club"],
];
